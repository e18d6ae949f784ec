package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.recipe.SftRecipe;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Chatbot Arena's battles: the winner's conversation, or nobody's.
///
/// Source: lmsys/chatbot_arena_conversations; Zheng et al. 2023, arXiv 2306.05685.
final class Arena {
    private Arena() {}

    static Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
        if (record.path("openai_moderation").path("flagged").asBoolean(false)) {
            return Outcome.dropped(Reason.QUALITY, "field \"openai_moderation\" flags the conversation");
        }
        String winner = Fields.text(record, "winner");
        String side = switch (winner) {
            case "model_a" -> "conversation_a";
            case "model_b" -> "conversation_b";
            case "tie" -> choices.ties() == SftRecipe.Ties.FIRST ? "conversation_a" : "";
            case "tie (bothbad)" -> "";
            default ->
                throw Fields.wrong("winner", "must be model_a, model_b, tie or tie (bothbad)", record.path("winner"));
        };
        return side.isEmpty()
                ? Outcome.dropped(Reason.QUALITY, "field \"winner\" is " + winner + ": no answer is better")
                : ShareGpt.convert(record, side, languages(record), List.of("winner:" + winner), from);
    }

    /// Arena declares a language by its English name.
    private static Set<String> languages(JsonNode record) {
        String name = Fields.optional(record, "language");
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)) {
                return Set.of(code);
            }
        }
        return Set.of();
    }
}
