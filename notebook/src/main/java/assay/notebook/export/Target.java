package assay.notebook.export;

import java.util.Locale;

/// Where an exported notebook is to run.
public enum Target {
    /// The Python kernel that every Colab and Jupyter has; a first cell starts one JVM for the cells with `%%java`.
    COLAB("Python 3 (ipykernel)", "python", "python3", "text/x-python", ".py"),

    /// A Java kernel that is called `java`, as JJava installs itself.
    JUPYTER("Java", "java", "java", "text/x-java-source", ".java");

    private final String displayName;
    private final String language;
    private final String kernel;
    private final String mimeType;
    private final String ending;

    Target(String displayName, String language, String kernel, String mimeType, String ending) {
        this.displayName = displayName;
        this.language = language;
        this.kernel = kernel;
        this.mimeType = mimeType;
        this.ending = ending;
    }

    public String wire() {
        return name().toLowerCase(Locale.ROOT);
    }

    Ipynb.Metadata metadata() {
        return new Ipynb.Metadata(
                new Ipynb.Kernel(displayName, language, kernel), new Ipynb.Language(ending, mimeType, language));
    }
}
