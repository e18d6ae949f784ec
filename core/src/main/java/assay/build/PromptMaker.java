package assay.build;

import assay.pipeline.Batches;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.Stage;
import assay.recipe.PromptsRecipe;
import assay.reward.GoldProof;
import assay.sample.Prompt;
import assay.sample.Row;
import assay.sample.SourceName;
import assay.source.Draft;
import assay.source.Draft.Question;
import assay.sql.Databases;
import assay.sql.SqlRepair.Repaired;
import assay.trajectory.Executed;
import assay.trajectory.SqlExecution;
import assay.trajectory.SqlPrompt;
import assay.trajectory.TaskPrompt;
import assay.trajectory.Turn;
import java.util.ArrayList;
import java.util.List;

/// Makes prompts: proves the gold of each question on its database, and renders questions and tasks.
final class PromptMaker implements RowMaker {
    private final SourceName source;
    private final Batches batches;
    private final Databases databases;
    private final Books books;
    private final SqlExecution execution;
    private final GoldProof golds;
    private final SqlPrompt prompts;

    PromptMaker(SourceName source, PromptsRecipe recipe, Batches batches, Databases databases, Books books) {
        this.source = source;
        this.batches = batches;
        this.databases = databases;
        this.books = books;
        this.execution = new SqlExecution(databases, recipe.sql());
        this.golds = new GoldProof(recipe.discriminating(), recipe.sql().deadlineMillis());
        this.prompts = new SqlPrompt(recipe.sql());
    }

    /// A prompt waits for no other.
    @Override
    public int waiting() {
        return 0;
    }

    @Override
    public List<Plan> plan(List<Draft> chunk, boolean last) throws InterruptedException {
        List<Plan> plans = new ArrayList<>();
        batches.each(chunk, this::prove, (Proved proved) -> book(proved, plans));
        return plans;
    }

    /// A draft on its way to a prompt.
    private sealed interface Proved {
        record Task(Draft.Chat chat) implements Proved {}

        record Gold(Draft.Turn turn, Outcome<Repaired> gold) implements Proved {}
    }

    private Proved prove(Draft draft) {
        return switch (draft) {
            case Draft.Chat chat -> new Proved.Task(chat);
            case Draft.Turn turn -> new Proved.Gold(turn, gold(turn));
            case Draft.Dialogue dialogue ->
                throw new IllegalStateException(
                        "a prompt is made of one question, not of a dialogue on " + dialogue.database());
        };
    }

    /// The gold as it runs, on a copy of its database that no other question has seen. Of a change the SELECT that
    /// shows the new state is left out: the reward looks at the state itself.
    private Outcome<Repaired> gold(Draft.Turn turn) {
        Question question = turn.question();
        String gold = question.changes().isEmpty()
                ? question.gold()
                : question.changes().getFirst();
        Question asked = new Question(question.text(), gold, question.origin());
        Outcome<Turn> outcome = execution
                .run(new Draft.Dialogue(turn.database(), List.of(asked), true, turn.split(), turn.license()))
                .getFirst();
        return switch (outcome) {
            case Outcome.Passed<Turn>(Executed executed) ->
                golds.flaw(executed.repaired().sql(), databases.usable(turn.database()))
                        .map(flaw -> Outcome.<Repaired>dropped(flaw.reason(), flaw.detail()))
                        .orElseGet(() -> Outcome.passed(executed.repaired()));
            case Outcome.Dropped<Turn>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
            case Outcome.Passed<Turn> _, Outcome.Merged<Turn> _ ->
                throw new IllegalStateException("a question with SQL is executed or dropped");
        };
    }

    private void book(Proved proved, List<Plan> plans) {
        switch (proved) {
            case Proved.Task(Draft.Chat chat) -> plans.add(new Task(chat));
            case Proved.Gold(Draft.Turn turn, Outcome<Repaired> gold) -> {
                books.ledger.at(Stage.EXECUTE, "question").in(1);
                switch (gold) {
                    case Outcome.Passed<Repaired>(Repaired repaired) -> {
                        books.ledger.at(Stage.EXECUTE, "question").out(1);
                        books.ledger.at(Stage.COMPOSE, "question").in(1);
                        plans.add(new Asked(turn, repaired));
                    }
                    case Outcome.Dropped<Repaired>(Reason reason, String detail) ->
                        books.drop(Stage.EXECUTE, "question", turn.question().origin(), reason, detail);
                    case Outcome.Merged<Repaired> _ -> throw new IllegalStateException("a gold is proved, not merged");
                }
            }
        }
    }

    /// The task of a trajectory; it passes no stage here.
    private final class Task implements Plan {
        private final Draft.Chat chat;

        Task(Draft.Chat chat) {
            this.chat = chat;
        }

        @Override
        public Outcome<Row> render() {
            return Outcome.passed(TaskPrompt.render(chat, source));
        }

        @Override
        public void book(Outcome<Row> outcome) {
            if (!(outcome instanceof Outcome.Passed<Row>)) {
                throw new IllegalStateException("a task can always be shown");
            }
        }
    }

    private final class Asked implements Plan {
        private final Draft.Turn turn;
        private final Repaired gold;

        Asked(Draft.Turn turn, Repaired gold) {
            this.turn = turn;
            this.gold = gold;
        }

        @Override
        public Outcome<Row> render() {
            return switch (prompts.render(turn, gold, databases.usable(turn.database()), source)) {
                case Outcome.Passed<Prompt>(Prompt prompt) -> Outcome.passed(prompt);
                case Outcome.Dropped<Prompt>(Reason reason, String detail) -> Outcome.dropped(reason, detail);
                case Outcome.Merged<Prompt> _ -> throw new IllegalStateException("a question is shown, not merged");
            };
        }

        @Override
        public void book(Outcome<Row> outcome) {
            if (outcome instanceof Outcome.Dropped<Row>(Reason reason, String detail)) {
                books.drop(Stage.COMPOSE, "question", turn.question().origin(), reason, detail);
            } else {
                books.ledger.at(Stage.COMPOSE, "question").out(1);
            }
        }
    }
}
