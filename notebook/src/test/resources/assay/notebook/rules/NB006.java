import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Calls {
    @Cell
    int source() {
        return 1;
    }

    @Cell
    int twice() {
        return 2 * source();
    }

    @Cell
    int lazily() {
        Supplier<Integer> later = this::source;
        return later.get() + throughAHelper();
    }

    int throughAHelper() {
        return this.source();
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
