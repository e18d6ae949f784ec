import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Unknown {
    @Cell
    List<String> pairs() {
        return List.of("a");
    }

    @Cell
    int clean(List<String> pair) {
        return pair.size();
    }

    @Cell
    int total(
            int clean, // the name of a cell in a comment: weight
            int weight) {
        return clean * weight;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
