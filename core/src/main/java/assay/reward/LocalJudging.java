package assay.reward;

import assay.reward.Evidence.FurtherStates;
import assay.sql.Database;
import assay.sql.DatabaseShelf;
import assay.sql.Databases;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Judges in this process. One long step of SQLite cannot be stopped here.
public final class LocalJudging implements Judging {
    private final DatabaseShelf databases;
    private final JudgeShelf judges;
    private final Reward reward;
    private final int deadlineMillis;
    private final Watch watch;

    /// Databases and what golds gave are kept, up to about `keptBytes` each; `databases` is closed with this.
    public LocalJudging(DatabaseShelf databases, Reward reward, int deadlineMillis, long keptBytes) {
        this(databases, reward, deadlineMillis, keptBytes, Watch.NONE);
    }

    /// As above, for one thread: `watch` is told what takes the time.
    public LocalJudging(DatabaseShelf databases, Reward reward, int deadlineMillis, long keptBytes, Watch watch) {
        this.databases = databases;
        this.reward = reward;
        this.deadlineMillis = deadlineMillis;
        this.watch = watch;
        this.judges = new JudgeShelf(keptBytes);
    }

    @Override
    public List<Score> scores(Basis basis, List<String> completions) {
        List<Score> scores = new ArrayList<>(completions.size());
        each(basis, completions, scores::add);
        return scores;
    }

    /// As [#scores], handing each score to `sink` as soon as it is there.
    public void each(Basis basis, List<String> completions, Consumer<Score> sink) {
        watch.ours();
        long dropped = databases.dropped();
        Evidence evidence = evidence(basis);
        if (databases.dropped() > dropped) {
            judges.dropRetired();
        }
        @Nullable Judge kept = judges.take(basis, evidence);
        Judge judge = kept == null ? Judge.of(evidence, reward, deadlineMillis, watch) : kept;
        for (String completion : completions) {
            sink.accept(reward.score(judge.judge(completion)));
        }
        judges.giveBack(basis, evidence, judge);
    }

    private Evidence evidence(Basis basis) {
        return switch (basis) {
            case Basis.Gold gold ->
                new Evidence.Gold(
                        gold.sql(),
                        database("db_path", gold.dbPath()),
                        gold.states()
                                .<FurtherStates>map(paths -> new FurtherStates.Given(paths.stream()
                                        .map(path -> database("states", path))
                                        .toList()))
                                .orElseGet(FurtherStates.Generated::new));
            case Basis.Label(var values) -> new Evidence.Label(values);
            case Basis.Nothing() -> new Evidence.Nothing();
        };
    }

    private Database database(String field, String path) {
        return switch (databases.find(path)) {
            case Databases.Found.Usable(Database database) -> database;
            case Databases.Found.Broken(String why) -> throw new BadLineException("field \"" + field + "\": " + why);
        };
    }

    @Override
    public void close() {
        databases.close();
    }
}
