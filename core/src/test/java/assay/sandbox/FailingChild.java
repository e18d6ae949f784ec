package assay.sandbox;

import java.util.TreeSet;

/// A real process that ends before it is ready, and says what environment it has.
final class FailingChild {
    private FailingChild() {}

    public static void main(String[] args) {
        System.err.println("environment " + new TreeSet<>(System.getenv().keySet()));
        System.exit(5);
    }
}
