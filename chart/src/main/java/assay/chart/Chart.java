package assay.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;

/// What a chart shows. Names may have any characters; what is drawn of them is cut and clean.
///
/// Errors: [IllegalArgumentException] for a chart without a number, for numbers that are not finite, for names twice.
public sealed interface Chart {
    /// What is seen, in a line: the `<title>` of the picture.
    String title();

    Axes axes();

    /// The numbers, for those who do not see the picture.
    Table table();

    /// The picture as an `<svg>` element for a page of HTML. `id` begins all ids inside, so it must be the only one of
    /// its page. The same chart gives the same bytes on machines with the same fonts.
    ///
    /// Errors: [NoFontsException] on a machine without fonts.
    default String svg(String id) {
        return SvgText.of(this, id);
    }

    /// What the two axes measure.
    record Axes(String x, String y) {}

    /// Rows of one width. `total` counts those that are not shown, too.
    record Table(List<String> columns, List<List<String>> rows, int total) {
        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
        }
    }

    /// A bar for each category and group; with bins as categories, a histogram.
    record Bars(String title, Axes axes, List<String> categories, List<Group> groups) implements Chart {
        public Bars {
            categories = List.copyOf(categories);
            groups = List.copyOf(groups);
            requireDistinct("category", categories);
            requireDistinct("group", groups.stream().map(Group::name).toList());
            for (Group group : groups) {
                if (group.values().size() != categories.size()) {
                    throw new IllegalArgumentException("group %s has %d values for %d categories"
                            .formatted(group.name(), group.values().size(), categories.size()));
                }
            }
        }

        @Override
        public Table table() {
            List<List<String>> rows = new ArrayList<>();
            for (int i = 0; i < categories.size(); i++) {
                List<String> row = new ArrayList<>(List.of(categories.get(i)));
                for (Group group : groups) {
                    row.add(Html.number(group.values().get(i)));
                }
                rows.add(row);
            }
            return new Table(
                    Stream.concat(Stream.of(axes.x()), groups.stream().map(Group::name))
                            .toList(),
                    rows,
                    rows.size());
        }
    }

    /// A number for each category.
    record Group(String name, List<Double> values) {
        public Group {
            values = List.copyOf(values);
            values.forEach(Chart::requireFinite);
        }
    }

    /// Lines, each inside the band of its intervals.
    record Lines(String title, Axes axes, List<Line> lines) implements Chart {
        public Lines {
            lines = List.copyOf(lines);
            requireDistinct("line", lines.stream().map(Line::name).toList());
        }

        @Override
        public Table table() {
            List<List<String>> rows = new ArrayList<>();
            for (Line line : lines) {
                for (Point point : line.points()) {
                    rows.add(Stream.concat(
                                    Stream.of(line.name()),
                                    Stream.of(point.x(), point.y(), point.low(), point.high())
                                            .map(Html::number))
                            .toList());
                }
            }
            return new Table(List.of("line", axes.x(), axes.y(), "low", "high"), rows, rows.size());
        }
    }

    /// Points, by `x`.
    record Line(String name, List<Point> points) {
        public Line {
            points = List.copyOf(points);
            requireSome("line " + name, points);
        }
    }

    /// `low` ≤ `y` ≤ `high`.
    record Point(double x, double y, double low, double high) {
        public Point {
            Stream.of(x, y, low, high).forEach(Chart::requireFinite);
            if (low > y || y > high) {
                throw new IllegalArgumentException("%s is not between %s and %s".formatted(y, low, high));
            }
        }
    }

    /// Dots.
    record Scatter(String title, Axes axes, List<Cloud> clouds) implements Chart {
        private static final int ROWS = 200;

        public Scatter {
            clouds = List.copyOf(clouds);
            requireDistinct("cloud", clouds.stream().map(Cloud::name).toList());
        }

        @Override
        public Table table() {
            List<List<String>> rows = new ArrayList<>();
            int total = 0;
            for (Cloud cloud : clouds) {
                total += cloud.dots().size();
                cloud.dots().stream()
                        .limit(ROWS - rows.size())
                        .forEach(dot -> rows.add(List.of(cloud.name(), Html.number(dot.x()), Html.number(dot.y()))));
            }
            return new Table(List.of("", axes.x(), axes.y()), rows, total);
        }
    }

    record Cloud(String name, List<Dot> dots) {
        public Cloud {
            dots = List.copyOf(dots);
            requireSome("cloud " + name, dots);
        }
    }

    record Dot(double x, double y) {
        public Dot {
            requireFinite(x);
            requireFinite(y);
        }
    }

    private static void requireFinite(double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a chart cannot show " + value);
        }
    }

    private static void requireSome(String what, List<?> some) {
        if (some.isEmpty()) {
            throw new IllegalArgumentException(what + " has nothing to show");
        }
    }

    private static void requireDistinct(String what, List<String> names) {
        if (names.isEmpty()) {
            throw new IllegalArgumentException("a chart needs at least one " + what);
        }
        if (new HashSet<>(names).size() < names.size()) {
            throw new IllegalArgumentException("a chart cannot have one " + what + " twice: " + names);
        }
    }
}
