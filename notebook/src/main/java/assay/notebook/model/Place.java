package assay.notebook.model;

/// A place in a notebook file. Units: both count from 1; a tab is one column.
public record Place(int line, int column) implements Comparable<Place> {
    public static final Place START = new Place(1, 1);

    public Place {
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException("a place counts from 1, got " + line + ":" + column);
        }
    }

    @Override
    public int compareTo(Place other) {
        return line == other.line ? Integer.compare(column, other.column) : Integer.compare(line, other.line);
    }

    @Override
    public String toString() {
        return line + ":" + column;
    }
}
