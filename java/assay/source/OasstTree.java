package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/// OASST's message trees: from the prompt down, the best-ranked reply that was neither deleted nor rejected.
///
/// Source: Köpf et al. 2023, arXiv 2304.07327.
final class OasstTree {
    private static final Set<String> BAD_STATES = Set.of("aborted_low_grade", "halted_by_moderator");
    private static final int MAX_DEPTH = 100;

    private OasstTree() {}

    static Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from) {
        String state = Fields.text(record, "tree_state");
        JsonNode prompt = record.path("prompt");
        if (isTrue(prompt, "deleted")) {
            return Outcome.dropped(Reason.DELETED, "the prompt was deleted");
        }
        if (BAD_STATES.contains(state)) {
            return Outcome.dropped(Reason.QUALITY, "field \"tree_state\" is " + state);
        }
        if (isFalse(prompt, "review_result")) {
            return Outcome.dropped(Reason.QUALITY, "field \"review_result\" of the prompt is false");
        }
        List<Message> messages = new ArrayList<>();
        List<String> languages = new ArrayList<>();
        Optional<JsonNode> at = Optional.of(prompt);
        while (at.isPresent() && messages.size() < MAX_DEPTH) {
            messages.add(message(at.get()));
            languages.add(Fields.text(at.get(), "lang").toLowerCase(Locale.ROOT));
            at = bestReply(at.get());
        }
        if (messages.size() % 2 == 1) {
            messages.removeLast(); // a question that nobody answered
            languages.removeLast();
        }
        if (messages.isEmpty()) {
            return Outcome.dropped(Reason.QUALITY, "a prompt without a usable reply");
        }
        return ChatLayout.chat(messages, Set.copyOf(languages), from, List.of("best_ranked_path"));
    }

    private static Message message(JsonNode node) {
        String text = Fields.filled(node, "text").strip();
        return switch (Fields.text(node, "role")) {
            case "prompter" -> Message.user(text);
            case "assistant" -> Message.assistant(text);
            default -> throw Fields.wrong("role", "must be prompter or assistant", node.path("role"));
        };
    }

    /// The reply with the lowest rank; unranked ones come last, in the order of the file.
    private static Optional<JsonNode> bestReply(JsonNode node) {
        return StreamSupport.stream(node.path("replies").spliterator(), false)
                .filter(reply -> !isTrue(reply, "deleted") && !isFalse(reply, "review_result"))
                .min((a, b) -> Long.compare(rank(a), rank(b)));
    }

    private static long rank(JsonNode node) {
        return node.path("rank").isIntegralNumber() ? node.path("rank").longValue() : Long.MAX_VALUE;
    }

    private static boolean isTrue(JsonNode node, String key) {
        return node.path(key).isBoolean() && node.path(key).booleanValue();
    }

    private static boolean isFalse(JsonNode node, String key) {
        return node.path(key).isBoolean() && !node.path(key).booleanValue();
    }
}
