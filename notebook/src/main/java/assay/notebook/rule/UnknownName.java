package assay.notebook.rule;

import assay.notebook.model.CellSource;
import assay.notebook.model.Parameter;
import assay.notebook.model.Sheet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// NB001: a parameter has the name of no cell.
final class UnknownName implements Rule {
    @Override
    public String code() {
        return "NB001";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        List<String> names =
                sheet.cells().stream().map(CellSource::name).distinct().toList();
        List<Finding> findings = new ArrayList<>();
        for (CellSource cell : sheet.cells()) {
            for (Parameter parameter : cell.parameters()) {
                if (!names.contains(parameter.name())) {
                    findings.add(new Finding(
                            code(),
                            parameter.place(),
                            "cell '" + cell.name() + "' needs '" + parameter.name() + "', but no cell is called that",
                            hint(parameter.name(), names)));
                }
            }
        }
        return findings;
    }

    private static String hint(String name, List<String> names) {
        return names.stream()
                .min(Comparator.comparingInt(other -> distance(name, other)))
                .filter(other -> distance(name, other) <= Math.max(1, name.length() / 3))
                .map(other -> "did you mean '" + other + "'?")
                .orElse("the cells are " + String.join(", ", names));
    }

    /// Edits from one name to the other (Levenshtein), upper and lower case being equal.
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int corner = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int same = Character.toLowerCase(a.charAt(i - 1)) == Character.toLowerCase(b.charAt(j - 1)) ? 0 : 1;
                int best = Math.min(corner + same, Math.min(row[j], row[j - 1]) + 1);
                corner = row[j];
                row[j] = best;
            }
        }
        return row[b.length()];
    }
}
