import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Twice {
    @Cell
    int seed() {
        return 1;
    }

    @Cell
    int seed(int other) {
        return other;
    }

    @Cell
    int other() {
        return 2;
    }

    /** A helper may have the name of a cell. */
    static int other(String text) {
        return text.length();
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
