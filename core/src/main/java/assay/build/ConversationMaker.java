package assay.build;

import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.recipe.SftRecipe;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Row;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.sql.Databases;
import assay.trajectory.DialogueComposer;
import assay.trajectory.DialogueComposer.Group;
import assay.trajectory.Executed;
import assay.trajectory.SqlConversation;
import assay.trajectory.SqlExecution;
import assay.trajectory.Turn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Makes conversations: executes golds, composes dialogues of single questions, and renders them.
final class ConversationMaker implements RowMaker {
    private static final String WHOLE = "a conversation is made of a whole dialogue";

    private final SourceName source;
    private final Batches batches;
    private final Databases databases;
    private final Books books;
    private final SqlExecution execution;
    private final SqlConversation conversation;
    private final DialogueComposer composer;

    ConversationMaker(SourceName source, SftRecipe recipe, Batches batches, Databases databases, Books books) {
        this.source = source;
        this.batches = batches;
        this.databases = databases;
        this.books = books;
        this.execution = new SqlExecution(databases, recipe.sql());
        this.conversation = new SqlConversation(recipe.seed(), recipe.sql());
        this.composer = new DialogueComposer(recipe.seed(), recipe.dialogue());
    }

    /// Questions that wait for others to make a dialogue with.
    @Override
    public int waiting() {
        return composer.waiting().size();
    }

    @Override
    public List<Plan> plan(List<Draft> chunk, boolean last) throws InterruptedException {
        List<Plan> plans = new ArrayList<>();
        batches.each(chunk, this::execute, (Attempt attempt) -> plans.addAll(compose(attempt)));
        if (last) {
            composer.finish().forEach(group -> plans.add(new Dialogue(group)));
            composer.waiting()
                    .forEach(turn -> books.drop(
                            Stage.COMPOSE,
                            "question",
                            turn.question().origin(),
                            Reason.QUALITY,
                            "no other question about its database is left to make a dialogue with"));
        }
        return plans;
    }

    /// A draft and what its golds returned; no outcomes for a chat.
    private record Attempt(Draft draft, List<Outcome<Turn>> outcomes) {}

    private Attempt execute(Draft draft) {
        return switch (draft) {
            case Draft.Chat chat -> new Attempt(chat, List.of());
            case Draft.Dialogue dialogue -> new Attempt(dialogue, execution.run(dialogue));
            case Draft.Turn _ -> throw new IllegalStateException(WHOLE);
        };
    }

    private List<Plan> compose(Attempt attempt) {
        return switch (attempt.draft()) {
            case Draft.Chat chat -> List.of(new Ready(chat));
            case Draft.Turn _ -> throw new IllegalStateException(WHOLE);
            case Draft.Dialogue dialogue -> {
                List<Turn> turns = executed(dialogue, attempt.outcomes());
                books.ledger.at(Stage.COMPOSE, "question").in(turns.size());
                if (turns.isEmpty()) {
                    yield List.of();
                }
                yield dialogue.single() && turns.getFirst() instanceof Executed turn && turn.isRead()
                        ? composer.add(dialogue, turn)
                                .<List<Plan>>map(group -> List.of(new Dialogue(group)))
                                .orElse(List.of())
                        : List.of(new Dialogue(new Group(
                                dialogue.database(), turns, dialogue.split(), dialogue.license(), dialogue.script())));
            }
        };
    }

    private List<Turn> executed(Draft.Dialogue dialogue, List<Outcome<Turn>> outcomes) {
        List<Turn> turns = new ArrayList<>();
        books.ledger.at(Stage.EXECUTE, "question").in(outcomes.size());
        for (int i = 0; i < outcomes.size(); i++) {
            switch (outcomes.get(i)) {
                case Outcome.Passed<Turn>(Turn turn) -> {
                    books.ledger.at(Stage.EXECUTE, "question").out(1);
                    turns.add(turn);
                }
                case Outcome.Dropped<Turn>(Reason reason, String detail) ->
                    books.drop(
                            Stage.EXECUTE,
                            "question",
                            dialogue.questions().get(i).origin(),
                            reason,
                            detail);
                case Outcome.Merged<Turn> _ -> throw new IllegalStateException("a query is run, not merged");
            }
        }
        return turns;
    }

    /// A conversation that the source had ready; it passes no stage here.
    private final class Ready implements Plan {
        private final Draft.Chat chat;

        Ready(Draft.Chat chat) {
            this.chat = chat;
        }

        @Override
        public Outcome<Row> render() {
            return Outcome.passed(new Conversation(
                    chat.messages(),
                    chat.contentId(),
                    source,
                    new Lineage(chat.split(), chat.origins(), Optional.empty(), chat.license(), chat.edits())));
        }

        @Override
        public void book(Outcome<Row> outcome) {
            if (!(outcome instanceof Outcome.Passed<Row>)) {
                throw new IllegalStateException("only dialogues can fail to be rendered");
            }
        }
    }

    private final class Dialogue implements Plan {
        private final Group group;

        Dialogue(Group group) {
            this.group = group;
        }

        @Override
        public Outcome<Row> render() {
            Outcome<Conversation> rendered = group.script().isPresent()
                    ? conversation.renderOnScript(group, source)
                    : conversation.render(
                            group.turns(), databases.usable(group.database()), source, group.split(), group.license());
            return switch (rendered) {
                case Outcome.Passed<Conversation>(Conversation row) -> Outcome.passed(row);
                case Outcome.Dropped<Conversation>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
                case Outcome.Merged<Conversation> _ ->
                    throw new IllegalStateException("a dialogue is rendered, not merged");
            };
        }

        @Override
        public void book(Outcome<Row> outcome) {
            if (outcome instanceof Outcome.Dropped<Row>(Reason reason, String detail)) {
                group.turns()
                        .forEach(turn -> books.drop(
                                Stage.COMPOSE, "question", turn.question().origin(), reason, detail));
                return;
            }
            books.ledger
                    .at(Stage.COMPOSE, "question")
                    .merged(group.turns().size() - 1L)
                    .out(1);
        }
    }
}
