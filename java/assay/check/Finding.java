package assay.check;

/// Something wrong in a file. `line` counts from 1; 0 is the whole file.
public record Finding(String file, long line, String rule, String what) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + rule + ": " + what;
    }
}
