import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Broken {
    @Cell
    int size(List<String> words) {
        return words.length;
    }

    @Cell
    List<Strin> words() {
        return List.of("a");
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
