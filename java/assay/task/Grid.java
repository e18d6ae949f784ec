package assay.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A small table of text cells, and the ways it is written: CSV, Markdown, JSON.
///
/// Every row has as many cells as there are columns; no cell holds a comma, a bar or a line break.
record Grid(List<String> columns, List<List<String>> rows) {
    Grid {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }

    String csv() {
        List<String> lines = new ArrayList<>();
        lines.add(String.join(",", columns));
        rows.forEach(row -> lines.add(String.join(",", row)));
        return String.join("\n", lines);
    }

    String markdown() {
        List<String> lines = new ArrayList<>();
        lines.add("| " + String.join(" | ", columns) + " |");
        lines.add("|" + "---|".repeat(columns.size()));
        rows.forEach(row -> lines.add("| " + String.join(" | ", row) + " |"));
        return String.join("\n", lines);
    }

    static Grid fromCsv(String csv) {
        List<List<String>> rows =
                csv.lines().map(line -> List.of(line.split(","))).toList();
        return new Grid(rows.getFirst(), rows.subList(1, rows.size()));
    }

    static Grid fromMarkdown(String markdown) {
        List<List<String>> rows = markdown.lines()
                .filter(line -> !line.startsWith("|---"))
                .map(line -> Arrays.stream(line.substring(2, line.length() - 2).split(" \\| "))
                        .map(String::strip)
                        .toList())
                .toList();
        return new Grid(rows.getFirst(), rows.subList(1, rows.size()));
    }

    /// One map per row; cells that are whole numbers become numbers.
    List<Map<String, Object>> objects() {
        List<Map<String, Object>> objects = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, Object> object = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                String cell = row.get(i);
                object.put(columns.get(i), cell.matches("\\d+") ? (Object) Integer.valueOf(cell) : cell);
            }
            objects.add(object);
        }
        return objects;
    }

    List<String> column(int index) {
        return rows.stream().map(row -> row.get(index)).toList();
    }

    int number(int row, int column) {
        return Integer.parseInt(rows.get(row).get(column));
    }

    Grid with(List<List<String>> other) {
        return new Grid(columns, other);
    }

    /// Orders, stock lists, staff lists and results with `count` rows: a name, a group to sort by, two numbers.
    static Grid random(int count, Draw d) {
        List<List<String>> rows = new ArrayList<>();
        int kind = d.between(0, 4);
        List<String> names = switch (kind) {
            case 0 -> Words.people(count, d);
            case 1 -> d.some(count, Words.GOODS);
            case 2 -> d.some(count, Words.DEAR);
            case 3 -> d.some(count, Words.TOWNS);
            default -> d.some(count, Words.FIRST);
        };
        List<String> groups = d.some(
                3,
                switch (kind) {
                    case 0 -> Words.phrases("sales, design, support, finance, legal, research, logistics");
                    case 1 -> Words.phrases("shelf A, shelf B, shelf C, cellar, shop window, back room");
                    case 2 -> Words.phrases("new, used, rental, display, returned");
                    case 3 -> Words.phrases("north, south, east, west, coast");
                    default -> Words.phrases("red team, blue team, green team, gold team");
                });
        for (int i = 0; i < count; i++) {
            String group = i < 3 ? groups.get(i) : d.of(groups);
            rows.add(
                    switch (kind) {
                        case 0 -> List.of(names.get(i), group, "" + d.between(1, 19), "" + d.stepped(2100, 5900, 50));
                        case 1 -> List.of(names.get(i), group, "" + d.between(3, 480), "" + d.between(2, 39));
                        case 2 -> List.of(names.get(i), group, "" + d.between(1, 24), "" + d.stepped(35, 890, 5));
                        case 3 -> List.of(names.get(i), group, "" + d.between(12, 260), "" + d.stepped(300, 9800, 20));
                        default -> List.of(names.get(i), group, "" + d.between(8, 17), "" + d.between(21, 99));
                    });
        }
        List<String> columns = switch (kind) {
            case 0 -> List.of("name", "department", "years", "salary");
            case 1 -> List.of("item", "place", "stock", "price");
            case 2 -> List.of("article", "state", "pieces", "price");
            case 3 -> List.of("branch", "region", "orders", "revenue");
            default -> List.of("player", "team", "age", "points");
        };
        return new Grid(columns, d.shuffled(rows));
    }
}
