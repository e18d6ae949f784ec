import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class NoMain {
    @Cell
    int one() {
        return 1;
    }
}
