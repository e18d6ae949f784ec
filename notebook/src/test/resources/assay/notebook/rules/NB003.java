import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Round {
    @Cell
    int source(int pairs) {
        return pairs;
    }

    @Cell
    int split(int source) {
        return source;
    }

    @Cell
    int pairs(int split, int alone) {
        return split + alone;
    }

    @Cell
    int alone(int alone) {
        return alone;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
