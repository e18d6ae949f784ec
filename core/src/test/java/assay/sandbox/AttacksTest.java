package assay.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import assay.reward.Basis;
import assay.reward.Reward;
import assay.reward.Score;
import assay.sql.ShopDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every attack against the sandbox as `assay score` uses it.
class AttacksTest {
    private static final Basis GOLD =
            new Basis.Gold("SELECT name FROM article", "shop/shop.sql", Optional.of(List.of()));

    @TempDir
    Path temp;

    private static boolean isExpected(Score score, List<String> outcomes) {
        String got = score.tier() + ": " + score.rule();
        return outcomes.stream().anyMatch(got::startsWith);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }

    private static List<String> sqliteFiles() throws IOException {
        return names(Path.of(System.getProperty("java.io.tmpdir"))).stream()
                .filter(name -> name.contains("etilqs") || name.contains("made"))
                .toList();
    }

    @Test
    void noAttackEarnsAnythingHangsOrTouchesAFile() throws IOException {
        ShopDatabase.write(temp, "shop", ShopDatabase.SCRIPT);
        FolderState before = FolderState.of(temp);
        List<String> here = names(Path.of(""));
        List<String> temporary = sqliteFiles();
        List<String> wrong = new ArrayList<>();
        try (ChildPool pool =
                new ChildPool(new Setup(List.of(temp), Reward.DEFAULT, 1_500, 64 << 20, 64 << 20), 2, 256 << 20)) {
            List<Score> scores = pool.scores(
                    GOLD,
                    Attacks.ALL.stream()
                            .map(attack -> attack.on("article", temp.toString()))
                            .toList());
            for (int i = 0; i < scores.size(); i++) {
                Attacks.Attack attack = Attacks.ALL.get(i);
                if (!isExpected(scores.get(i), attack.outcomes())) {
                    wrong.add(attack.name() + ": " + scores.get(i) + ", not one of " + attack.outcomes());
                }
            }
            assertThat(names(pool.folder())).as("where the children stand").hasSize(1);
        }

        assertThat(wrong).isEmpty();
        assertThat(FolderState.of(temp)).isEqualTo(before);
        assertThat(names(Path.of(""))).isEqualTo(here);
        assertThat(sqliteFiles()).isEqualTo(temporary);
    }
}
