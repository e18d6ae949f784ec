package assay.notebook.run;

import java.time.Duration;

/// A cell that takes its time. `lastLine` is what it printed last, empty when it has printed nothing.
public record StillRunning(String cell, Duration time, String lastLine) {}
