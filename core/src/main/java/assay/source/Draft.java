package assay.source;

import assay.json.Json;
import assay.sample.CanonicalText;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A record turned into something that can become a row. A source converts; whether a draft is true (does the SQL
/// run?) is decided later, for those drafts only that are selected.
public sealed interface Draft {
    Split split();

    String license();

    List<Origin> origins();

    /// Hash of the content, the same in whatever file and place the draft was found. Equal drafts are duplicates.
    String contentId();

    /// Items that the ledger counts: questions of a dialogue, else 1.
    int units();

    /// A finished conversation. A class and not a record, because its content id takes a hash of all its text: it is
    /// computed once, when it is first asked for.
    final class Chat implements Draft {
        private final List<Message> messages;
        private final Set<String> languages;
        private final Split split;
        private final String license;
        private final List<Origin> origins;
        private final List<String> edits;
        private volatile @Nullable String contentId;

        public Chat(
                List<Message> messages,
                Set<String> languages,
                Split split,
                String license,
                List<Origin> origins,
                List<String> edits) {
            this.messages = List.copyOf(messages);
            this.languages = Set.copyOf(languages);
            this.split = split;
            this.license = license;
            this.origins = List.copyOf(origins);
            this.edits = List.copyOf(edits);
        }

        public List<Message> messages() {
            return messages;
        }

        /// Those that the record itself declares (OASST2 does), in lower case; empty when it does not say.
        public Set<String> languages() {
            return languages;
        }

        @Override
        public Split split() {
            return split;
        }

        @Override
        public String license() {
            return license;
        }

        @Override
        public List<Origin> origins() {
            return origins;
        }

        public List<String> edits() {
            return edits;
        }

        /// As [CanonicalText#id] of the messages.
        @Override
        public String contentId() {
            String id = contentId;
            if (id == null) {
                id = CanonicalText.id(messages);
                contentId = id;
            }
            return id;
        }

        @Override
        public int units() {
            return 1;
        }
    }

    /// Questions about one database, in the order in which they were asked. A `single` one may be joined with others
    /// about the same database; a dialogue of the parent set stays as it is.
    ///
    /// `script` is there when the record brings its database along as SQL, and no file has it; `database` is then only
    /// a name for it.
    record Dialogue(
            String database,
            List<Question> questions,
            boolean single,
            Split split,
            String license,
            Optional<String> script)
            implements Draft {
        public Dialogue {
            if (questions.isEmpty()) {
                throw new IllegalArgumentException("a dialogue has at least one question");
            }
            questions = List.copyOf(questions);
        }

        public Dialogue(String database, List<Question> questions, boolean single, Split split, String license) {
            this(database, questions, single, split, license, Optional.empty());
        }

        /// One question about the database that `script` makes. It is joined with no other.
        static Dialogue onScript(String script, Question question, Split split, String license) {
            String name = "script " + Json.sha256(script).substring(0, 16);
            return new Dialogue(name, List.of(question), false, split, license, Optional.of(script));
        }

        @Override
        public List<Origin> origins() {
            return questions.stream().map(Question::origin).distinct().toList();
        }

        @Override
        public String contentId() {
            StringBuilder text = new StringBuilder(database);
            for (Question question : questions) {
                text.append('\u0001').append(CanonicalText.of(question.text()));
                question.changes().forEach(change -> text.append('\u0003').append(CanonicalText.of(change)));
                text.append('\u0002').append(CanonicalText.of(question.gold()));
                question.reply().ifPresent(reply -> text.append('\u0004').append(CanonicalText.of(reply.text())));
            }
            return Json.sha256(text.toString());
        }

        @Override
        public int units() {
            return questions.size();
        }
    }

    /// One question about a database, with the words of those that were asked before it.
    ///
    /// `script` as in a [Dialogue]; `changed` when one of the questions before it changed the database.
    record Turn(
            String database,
            List<String> earlier,
            Question question,
            boolean changed,
            Split split,
            String license,
            Optional<String> script)
            implements Draft {
        public Turn {
            earlier = List.copyOf(earlier);
        }

        /// The questions of `dialogue`, each by itself. What was replied without SQL is among the words before.
        public static List<Turn> of(Dialogue dialogue) {
            List<Turn> turns = new ArrayList<>();
            List<String> earlier = new ArrayList<>();
            boolean changed = false;
            for (Question question : dialogue.questions()) {
                turns.add(new Turn(
                        dialogue.database(),
                        earlier,
                        question,
                        changed,
                        dialogue.split(),
                        dialogue.license(),
                        dialogue.script()));
                String reply = question.reply().map(Reply::text).orElse("");
                earlier.add(reply.isEmpty() ? question.text() : question.text() + "\n(You asked back: " + reply + ")");
                changed |= !question.changes().isEmpty();
            }
            return turns;
        }

        @Override
        public List<Origin> origins() {
            return List.of(question.origin());
        }

        @Override
        public String contentId() {
            StringBuilder text = new StringBuilder(database);
            earlier.forEach(said -> text.append('\u0001').append(CanonicalText.of(said)));
            text.append('\u0002').append(CanonicalText.of(question.text()));
            question.changes().forEach(change -> text.append('\u0003').append(CanonicalText.of(change)));
            text.append('\u0004').append(CanonicalText.of(question.gold()));
            return Json.sha256(text.toString());
        }

        @Override
        public int units() {
            return 1;
        }
    }

    /// A question with the SQL that answers it. A request to change something has its `changes`, which run first, one
    /// after the other; its gold then shows the new state.
    ///
    /// With a `reply` there is no SQL and the gold is empty: what was said is answered by words.
    record Question(String text, List<String> changes, String gold, Optional<Reply> reply, Origin origin) {
        public Question {
            Objects.requireNonNull(text, "text");
            Objects.requireNonNull(gold, "gold");
            changes = List.copyOf(changes);
        }

        public Question(String text, List<String> changes, String gold, Origin origin) {
            this(text, changes, gold, Optional.empty(), origin);
        }

        public Question(String text, String gold, Origin origin) {
            this(text, List.of(), gold, origin);
        }

        static Question plain(String text, Reply reply, Origin origin) {
            return new Question(text, List.of(), "", Optional.of(reply), origin);
        }
    }

    /// What was answered without SQL, on one line; an empty text leaves the words to us.
    record Reply(Act act, String text) {
        public Reply {
            text = text.strip().replaceAll("\\s+", " ");
        }
    }

    /// Why an answer needs no SQL.
    enum Act {
        /// Asks back because the question is unclear.
        CLARIFY,
        /// Says that this database cannot answer.
        REFUSE,
        /// Asks for other words because the question is not understood.
        REPHRASE,
        /// Asks whether there is more to look up.
        OFFER,
        /// Answers thanks.
        WELCOME,
        /// Answers a greeting.
        GREET,
        /// Answers a farewell.
        FAREWELL,
        /// Says something about the data, and no SQL proves it; such an answer is dropped.
        CLAIM
    }
}
