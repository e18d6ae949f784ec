package assay.notebook.run;

import assay.notebook.value.Values;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// What became of all cells, in the order in which they ran.
public record RunReport(String notebook, List<CellResult> cells) {
    /// A cell in JSON.
    private record Line(String name, int line, String state, String why) {}

    private record Whole(String notebook, List<Line> cells, boolean ok) {}

    public RunReport {
        cells = List.copyOf(cells);
    }

    public boolean isOk() {
        return cells.stream().noneMatch(cell -> cell.state() == State.FAILED);
    }

    public long count(State state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }

    /// The report in JSON of a notebook that was not run because of what was found in it.
    public static String notRun(String notebook) {
        return text(new Whole(notebook, List.of(), false));
    }

    /// `{"notebook":…,"cells":[{"name","line","state","why"}…],"ok":…}` on one line.
    public String json() {
        Whole whole = new Whole(
                notebook,
                cells.stream()
                        .map(cell -> new Line(
                                cell.cell().name(),
                                cell.cell().place().line(),
                                cell.state().wire(),
                                cell.why()))
                        .toList(),
                isOk());
        return text(whole);
    }

    private static String text(Whole whole) {
        return new String(new Values().write(Whole.class, whole).json(), StandardCharsets.UTF_8);
    }
}
