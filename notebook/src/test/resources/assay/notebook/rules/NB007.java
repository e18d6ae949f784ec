import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class State {
    static final List<String> WORDS = List.of("a", "b");
    static final String[] NAMES = {"x"};
    static final int[] COUNTS = new int[2];
    static final Pattern SPACE = Pattern.compile(" ");
    final List<String> seen = new ArrayList<>();
    private final Random random = new Random(7);
    int counter;

    static class Inner {
        static int shared;
        int own;
    }

    @Cell
    int words() {
        COUNTS[0]++;
        return WORDS.size() + NAMES.length;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
