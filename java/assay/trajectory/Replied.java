package assay.trajectory;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.source.Draft.Act;
import assay.source.Draft.Question;
import assay.source.Draft.Reply;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A turn that no SQL answers: the question has a reply.
record Replied(Question question) implements Turn {
    private static final Pattern STEP = Pattern.compile("(?m)^\\s*(Thought|Action|Observation|Final Answer):");

    private static final Map<Act, List<String>> THOUGHTS = Map.of(
            Act.CLARIFY,
            List.of(
                    "The question can be read in more than one way, so I ask back before I query.",
                    "I am not sure what exactly is meant. Asking is better than guessing.",
                    "Before I run a query I have to know what is meant.",
                    "This is not clear enough for a query yet; I ask the user.",
                    "A query now would rest on a guess, so I ask first."),
            Act.REFUSE,
            List.of(
                    "No query on this database can answer that, so I say so instead of guessing.",
                    "This is nothing that I can look up here. I tell the user.",
                    "There is no query to run for this; the honest answer is to say so.",
                    "The schema gives me nothing to answer this with."),
            Act.REPHRASE,
            List.of(
                    "I do not understand what is asked, so I say so and run no query.",
                    "I cannot tell what the user wants to know; a query would be a guess.",
                    "This does not tell me what to look up. I ask for other words.",
                    "Without understanding the request I cannot query for it."),
            Act.OFFER,
            List.of(
                    "There is nothing to look up in this message; I ask whether more is wanted.",
                    "No query is needed now. I offer to go on.",
                    "Nothing is open at the moment, so I ask what else I can look up."),
            Act.WELCOME,
            List.of(
                    "The user says thanks; no query is needed.",
                    "This is a word of thanks, and I answer it.",
                    "Nothing is asked here: the user is thanking me.",
                    "There is nothing to look up, only thanks to answer."),
            Act.GREET,
            List.of(
                    "The user greets me; there is nothing to look up yet.",
                    "This is a greeting, so I greet back without a query.",
                    "No question has been asked yet. I answer the greeting."),
            Act.FAREWELL,
            List.of(
                    "The user says goodbye; no query is needed.",
                    "The conversation ends here, so I say goodbye.",
                    "There is nothing left to look up: this is a farewell."));

    private static final Map<Act, List<String>> WORDS = Map.of(
            Act.WELCOME, List.of("You're welcome.", "You are welcome!", "Glad to help."),
            Act.GREET, List.of("Hello! What would you like to know?", "Hi! What can I look up for you?"),
            Act.FAREWELL, List.of("Goodbye!", "Bye!", "Goodbye, and come back any time."));

    /// The turn of a question with a reply. Dropped when the reply claims something about the data, or would break the
    /// form of a step.
    static Outcome<Turn> of(Question question) {
        Reply reply = question.reply().orElseThrow();
        if (reply.act() == Act.CLAIM) {
            return Outcome.dropped(
                    Reason.QUALITY,
                    reply.text().isEmpty()
                            ? "nobody answers the turn: " + question.text()
                            : "no SQL proves the answer: " + reply.text());
        }
        String both = question.text() + "\n" + reply.text();
        return both.contains("```") || STEP.matcher(both).find()
                ? Outcome.dropped(Reason.QUALITY, "a line that reads like a step, or a code fence: " + both)
                : Outcome.passed(new Replied(question));
    }

    @Override
    public List<String> sqls() {
        return List.of();
    }

    String answer(long seed, String databasePath) {
        Reply reply = question.reply().orElseThrow();
        Wording wording = new Wording(seed, databasePath + "\n" + question.text() + "\n" + reply.text());
        String words = reply.text().isEmpty()
                ? wording.of("plain answer", WORDS.getOrDefault(reply.act(), List.of()))
                : reply.text();
        return "Thought: " + wording.of("plain", THOUGHTS.getOrDefault(reply.act(), List.of())) + "\nFinal Answer: "
                + words;
    }
}
