package assay.question;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;

/// Counts which patterns fit which databases, and how many different questions the first indices give. Argument: how
/// many indices.
final class Survey {
    private Survey() {}

    public static void main(String[] arguments) throws Exception {
        Questions questions = new Questions(Starter.schemas(), p -> true);
        System.out.println(Starter.schemas().size() + " databases, " + Patterns.ALL.size() + " patterns");
        for (Pattern pattern : Patterns.ALL) {
            int fits = 0;
            int made = 0;
            for (Schema schema : Starter.schemas()) {
                int here = 0;
                for (int i = 0; i < 3; i++) {
                    here += Questions.ask(schema, pattern, new SplittableRandom(i))
                                    .isPresent()
                            ? 1
                            : 0;
                }
                fits += here > 0 ? 1 : 0;
                made += here;
            }
            System.out.println(fits + "\t" + made + "\t" + pattern.group() + "\t" + pattern.name());
        }
        int limit = Integer.parseInt(arguments[0]);
        Set<String> distinct = new LinkedHashSet<>();
        Map<String, Integer> groups = new TreeMap<>();
        int made = 0;
        long start = System.nanoTime();
        for (int i = 0; i < limit; i++) {
            Candidate candidate = questions.generate(7, i).orElse(null);
            if (candidate != null) {
                made++;
                if (distinct.add(candidate.database() + candidate.statements())) {
                    groups.merge(candidate.group(), 1, Integer::sum);
                }
            }
        }
        System.out.println(limit + " indices, " + made + " made, " + distinct.size() + " distinct golds, "
                + (System.nanoTime() - start) / 1_000_000 + " ms\n" + groups);
    }
}
