package assay.quality;

import assay.recipe.Recipe;
import assay.sample.Conversation;
import assay.sample.Message;
import assay.sample.Pair;
import assay.sample.Prompt;
import assay.sample.Role;
import assay.sample.Row;
import java.util.List;
import java.util.Optional;

/// Refuses rows that a trainer could not use or should not see. The first rule that is broken is named.
public final class QualityRules {
    private final Recipe.Quality limits;

    public QualityRules(Recipe.Quality limits) {
        this.limits = limits;
    }

    /// The rule that `row` breaks, with the value; empty when it is fine.
    public Optional<String> refusal(Row row) {
        List<Message> messages = row.messages();
        return switch (row) {
            case Conversation _ ->
                count(messages)
                        .or(() -> turns(messages))
                        .or(() -> lengths(messages))
                        .or(() -> row.taskType().isAgent() ? actions(messages) : Optional.empty());
            case Prompt _, Pair _ -> count(messages).or(() -> lengths(messages));
        };
    }

    private Optional<String> count(List<Message> messages) {
        int count = messages.size();
        return count < limits.minMessages() || count > limits.maxMessages()
                ? Optional.of(count + " messages, must be " + limits.minMessages() + " to " + limits.maxMessages())
                : Optional.empty();
    }

    /// An optional system message, then user and assistant in turn, the assistant last.
    public static Optional<String> turns(List<Message> messages) {
        int start = messages.getFirst().role() == Role.SYSTEM ? 1 : 0;
        for (int i = start; i < messages.size(); i++) {
            Role expected = (i - start) % 2 == 0 ? Role.USER : Role.ASSISTANT;
            Role role = messages.get(i).role();
            if (role != expected) {
                return Optional.of(
                        "message " + (i + 1) + " is of the " + role.wire() + ", must be of the " + expected.wire());
            }
        }
        if (messages.getLast().role() != Role.ASSISTANT) {
            return Optional.of(
                    "the last message is of the " + messages.getLast().role().wire() + ", must be of the assistant");
        }
        return Optional.empty();
    }

    private Optional<String> lengths(List<Message> messages) {
        long sum = 0;
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            int length = message.content().length();
            sum += length;
            if (isEmpty(message.content())) {
                return Optional.of("message " + (i + 1) + " is empty");
            }
            if (length > limits.maxMessageChars()) {
                return Optional.of(
                        "message " + (i + 1) + " has " + length + " characters, more than " + limits.maxMessageChars());
            }
            if (message.role() == Role.ASSISTANT && length < limits.minAnswerChars()) {
                return Optional.of(
                        "message " + (i + 1) + " has " + length + " characters, fewer than " + limits.minAnswerChars());
            }
        }
        return sum > limits.maxChars()
                ? Optional.of(sum + " characters in all, more than " + limits.maxChars())
                : Optional.empty();
    }

    /// True for a text of nothing but spaces of any kind, zero-width and control characters.
    private static boolean isEmpty(String text) {
        return text.codePoints()
                .allMatch(c -> Character.isWhitespace(c)
                        || Character.isSpaceChar(c)
                        || Character.isISOControl(c)
                        || Character.getType(c) == Character.FORMAT);
    }

    /// Every assistant message of an agent row holds exactly one `Action:` or one `Final Answer:` line.
    public static Optional<String> actions(List<Message> messages) {
        for (int i = 0; i < messages.size(); i++) {
            if (messages.get(i).role() == Role.ASSISTANT) {
                long lines = messages.get(i)
                        .content()
                        .lines()
                        .filter(line -> line.startsWith("Action:") || line.startsWith("Final Answer:"))
                        .count();
                if (lines != 1) {
                    return Optional.of("message " + (i + 1) + " has " + lines
                            + " lines with Action: or Final Answer:, must have exactly one");
                }
            }
        }
        return Optional.empty();
    }
}
