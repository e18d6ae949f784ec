package assay.question;

import assay.sql.ResultTable;
import assay.sql.SqlSession;
import java.util.Map;
import java.util.TreeMap;

/// Prints questions with their golds and results, to be read by a person: arguments seed, first index, count,
/// and, if wanted, a group or pattern and a database.
final class Reading {
    private Reading() {}

    public static void main(String[] arguments) throws Exception {
        long seed = Long.parseLong(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        int count = Integer.parseInt(arguments[2]);
        String wanted = arguments.length > 3 ? arguments[3] : "";
        Questions questions = new Questions(
                Starter.schemas(), p -> p.group().contains(wanted) || p.name().contains(wanted));
        Map<String, Integer> byGroup = new TreeMap<>();
        for (int i = first; i < first + count; i++) {
            Candidate candidate = questions.generate(seed, i).orElse(null);
            if (candidate == null) {
                continue;
            }
            byGroup.merge(candidate.group(), 1, Integer::sum);
            System.out.println(
                    "\n[" + i + " " + candidate.database() + " " + candidate.pattern() + "] " + candidate.question());
            Schema schema = Starter.schemas().stream()
                    .filter(s -> s.id().equals(candidate.database()))
                    .findFirst()
                    .orElseThrow();
            try (SqlSession session = schema.database().open()) {
                for (String statement : candidate.statements()) {
                    ResultTable result = session.run(statement, 1000, 4);
                    System.out.println("  " + statement + "\n    -> " + result);
                }
            }
        }
        System.out.println("\n" + byGroup + " of " + questions.round());
    }
}
