package assay.dedup;

import static org.assertj.core.api.Assertions.assertThat;

import assay.Seeds;
import assay.sample.CanonicalText;
import assay.sample.Conversation;
import assay.sample.Lineage;
import assay.sample.Message;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ExactDedupTest {
    @Test
    void theFirstRowWinsAndIsNamedToItsTwins() {
        ExactDedup dedup = new ExactDedup();
        assertThat(dedup.twin(row(SourceName.SPIDER, "spider/dev.json", 3, "How many?")))
                .isEmpty();
        assertThat(dedup.twin(row(SourceName.SPARC, "sparc/dev.json", 9, " how  MANY?\n")))
                .contains("spider spider/dev.json:3");
        assertThat(dedup.twin(row(SourceName.COSQL, "cosql/dev.json", 1, "how many?")))
                .contains("spider spider/dev.json:3");
        assertThat(dedup.twin(row(SourceName.SPARC, "sparc/dev.json", 9, "How many more?")))
                .isEmpty();
    }

    @Test
    void aFreshOneRemembersNothing() {
        Conversation row = row(SourceName.SPIDER, "spider/dev.json", 3, "How many?");
        assertThat(new ExactDedup().twin(row)).isEmpty();
        assertThat(new ExactDedup().twin(row)).isEmpty();
    }

    @Test
    void deduplicatingTwiceChangesNothingMoreAndLosesNoText() {
        Seeds.forEachSeed(100, seed -> {
            Random random = new Random(seed);
            List<Conversation> rows = new ArrayList<>();
            for (int i = 1; i <= 40; i++) {
                String text = "ab".substring(random.nextInt(2)) + " ".repeat(1 + random.nextInt(3)) + random.nextInt(9);
                rows.add(row(
                        SourceName.SPIDER,
                        "f",
                        i,
                        random.nextBoolean() ? text : text.toUpperCase(java.util.Locale.ROOT)));
            }
            List<Conversation> once = kept(rows);
            assertThat(kept(once)).isEqualTo(once);
            assertThat(ids(once))
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(ids(rows).stream().distinct().toList());
            assertThat(once).isSubsetOf(rows);
        });
    }

    private static List<String> ids(List<Conversation> rows) {
        return rows.stream().map(row -> CanonicalText.id(row.messages())).toList();
    }

    private static List<Conversation> kept(List<Conversation> rows) {
        ExactDedup dedup = new ExactDedup();
        return rows.stream().filter(row -> dedup.twin(row).isEmpty()).toList();
    }

    private static Conversation row(SourceName source, String file, long record, String question) {
        return new Conversation(
                List.of(Message.user(question), Message.assistant("Action: a")),
                source,
                new Lineage(Split.TRAIN, List.of(new Origin(file, record)), Optional.empty(), "unknown", List.of()));
    }
}
