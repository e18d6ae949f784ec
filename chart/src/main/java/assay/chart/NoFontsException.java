package assay.chart;

/// This machine cannot draw text. Its message says what is missing and the way out.
public final class NoFontsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NoFontsException(Throwable cause) {
        super(
                "no charts: Java found no fonts on this machine (install fontconfig and a font, as in"
                        + " apt-get install fontconfig fonts-dejavu-core)",
                cause);
    }
}
