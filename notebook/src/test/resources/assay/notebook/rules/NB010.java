import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

abstract class Form {
    @Cell
    <T extends Comparable<T>> int most() {
        return 1;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
