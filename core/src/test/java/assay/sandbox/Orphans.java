package assay.sandbox;

import assay.reward.Basis;
import assay.reward.Reward;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A parent to be killed: has two children, one idle and one in a step that takes minutes, prints their ids and the
/// folder they stand in, and waits. Arguments: the data folder.
final class Orphans {
    private Orphans() {}

    public static void main(String[] args) throws Exception {
        Setup setup = new Setup(List.of(Path.of(args[0])), Reward.DEFAULT, 600_000, 64 << 20, 64 << 20);
        ChildPool pool = new ChildPool(setup, 2, 128 << 20);
        Basis gold = new Basis.Gold("SELECT name FROM article", "shop/shop.sql", Optional.of(List.of()));
        pool.scores(gold, List.of("SELECT name FROM article", "SELECT 1 FROM article"));
        String step = "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c LIMIT 100) "
                + "SELECT SUM(instr(hex(zeroblob(499000)), hex(zeroblob(249000)) || x)) FROM c, article";
        Thread.ofPlatform().daemon().start(() -> pool.scores(gold, List.of(step)));
        while (pool.processes().size() < 2) {
            Thread.sleep(50);
        }
        Thread.sleep(1_000);
        pool.processes().forEach(process -> System.out.println(process.pid()));
        System.out.println(pool.folder());
        System.out.flush();
        Thread.sleep(600_000);
    }
}
