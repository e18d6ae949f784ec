package assay.notebook.rule;

import assay.notebook.model.Place;
import assay.notebook.model.Sheet;
import java.util.List;

/// NB009: no class has cells, or the class has no `main`, so that `java F.java` and an IDE cannot run it.
final class MissingMain implements Rule {
    @Override
    public String code() {
        return "NB009";
    }

    @Override
    public List<Finding> findings(Sheet sheet) {
        if (sheet.className().isEmpty()) {
            return List.of(new Finding(
                    code(), Place.START, "no class has methods with @Cell", "`assay notebook new NAME` writes one"));
        } else if (!sheet.hasMain()) {
            return List.of(new Finding(
                    code(),
                    sheet.place(),
                    "class " + sheet.className() + " has no main, so `java FILE` and an IDE cannot run it",
                    "add: void main(String... args) { Notebook.run(this, args); }"));
        }
        return List.of();
    }
}
