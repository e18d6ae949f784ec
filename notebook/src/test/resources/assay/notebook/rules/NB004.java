import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Types {
    record Pair(String question, String answer) {}

    @Cell
    List<Pair> pairs() {
        return List.of();
    }

    @Cell
    int percent() {
        return 20;
    }

    @Cell
    int wrongArgument(List<String> pairs) {
        return pairs.size();
    }

    @Cell
    int wrongBox(Long percent) {
        return percent.intValue();
    }

    @Cell
    double fine(Collection<? extends Pair> pairs, long percent) {
        return pairs.size() * percent;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
