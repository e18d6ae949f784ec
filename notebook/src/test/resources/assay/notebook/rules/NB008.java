import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Streams {
    record Holder(String name, Reader reader) {}

    @Cell
    Stream<String> lines() {
        return Stream.of("a");
    }

    @Cell
    Map<String, List<Holder>> holders() {
        return Map.of();
    }

    @Cell
    ArrayList<String> own() {
        return new ArrayList<>();
    }

    @Cell
    List<?> anything() {
        return List.of();
    }

    @Cell(cache = false)
    Reader asked() {
        return new StringReader("");
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
