import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Empty {
    @Cell
    void write() {
        System.out.println("written");
    }

    @Cell
    String after(Object write) {
        return "" + write;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
