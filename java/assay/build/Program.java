package assay.build;

/// The program that makes a set, as cards and `--version` name it.
public final class Program {
    public static final String VERSION = "0.1.0";

    public static final String NAME = "assay " + VERSION;

    private Program() {}
}
