package assay.write;

import assay.sample.Message;
import assay.sample.Prompt;
import assay.sample.Row;
import assay.sample.TaskType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The columns of a Parquet file, and how a row fills them. Every field is optional, as pyarrow writes it: `datasets`
/// takes it for the same type as that of the JSON Lines.
final class ParquetLayout {
    /// Numbers of the format.
    private static final int OPTIONAL = 1;

    private static final int REPEATED = 2;
    private static final int UTF8 = 0;
    private static final int LIST = 3;

    /// A part of a row.
    private sealed interface Node {
        String name();

        /// A text or a whole number; null is one, too.
        record Leaf(String name, int type, Function<Numbered, @Nullable Object> value) implements Node {}

        record Struct(String name, List<Node> parts) implements Node {}

        /// `list<struct<role, content>>`.
        record Messages(String name) implements Node {}
    }

    /// A row and its number in the file, from 0.
    record Numbered(Row row, long index) {}

    /// A column in the making, and what of a row goes into it.
    record Column(ParquetColumn column, Function<Numbered, List<@Nullable Object>> values) {}

    private final List<Node> nodes;

    private ParquetLayout(Node... nodes) {
        this.nodes = Arrays.asList(nodes);
    }

    /// The rows of a set as they are, by its first one.
    static ParquetLayout of(List<? extends Row> rows) {
        boolean prompts = !rows.isEmpty() && rows.getFirst() instanceof Prompt;
        return prompts
                ? new ParquetLayout(new Node.Messages("prompt"), TASK_TYPE, SOURCE, gold("gold_sql"), dbPath("db_path"))
                : new ParquetLayout(new Node.Messages("messages"), TASK_TYPE, SOURCE);
    }

    /// What verl reads, with `ground_truth` empty where there is no gold.
    ///
    /// Source: verl, docs/preparation/prepare_data.rst.
    static ParquetLayout verl() {
        return new ParquetLayout(
                text("data_source", row -> "assay_" + row.taskType().wire()),
                new Node.Messages("prompt"),
                text("ability", row -> row.taskType() == TaskType.DB ? "sql" : "agent"),
                new Node.Struct(
                        "reward_model",
                        List.of(
                                text("style", row -> "rule"),
                                text(
                                        "ground_truth",
                                        row -> TrainerRows.gold(row).orElse("")))),
                new Node.Struct(
                        "extra_info",
                        List.of(
                                text("split", row -> "train"),
                                new Node.Leaf("index", ParquetColumn.INT64, Numbered::index),
                                text("id", Row::id),
                                TASK_TYPE,
                                SOURCE,
                                gold("gold_sql"),
                                dbPath("db_path"),
                                text("instance", row -> row.lineage().instance().orElse(null)),
                                // verl hands a reward function no prompt, and a step is judged by it
                                text("prompt", row -> TrainerRows.task(row).orElse(null)))));
    }

    private static final Node TASK_TYPE =
            text("task_type", row -> row.taskType().wire());
    private static final Node SOURCE = text("source", row -> row.source().wire());

    private static Node gold(String name) {
        return text(name, row -> TrainerRows.gold(row).orElse(null));
    }

    private static Node dbPath(String name) {
        return text(name, row -> row.lineage().dbPath().orElse(null));
    }

    private static Node text(String name, Function<Row, @Nullable String> value) {
        return new Node.Leaf(name, ParquetColumn.BYTE_ARRAY, numbered -> value.apply(numbered.row()));
    }

    /// The columns, empty, in the order of the schema.
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        nodes.forEach(node -> add(node, List.of(), columns));
        return columns;
    }

    private static void add(Node node, List<String> above, List<Column> columns) {
        List<String> path = new ArrayList<>(above);
        path.add(node.name());
        switch (node) {
            case Node.Leaf leaf ->
                columns.add(new Column(
                        ParquetColumn.plain(leaf.type(), path),
                        row -> Arrays.asList(
                                new @Nullable Object[] {leaf.value().apply(row)})));
            case Node.Struct struct -> struct.parts().forEach(part -> add(part, path, columns));
            case Node.Messages _ -> {
                path.addAll(List.of("list", "element"));
                columns.add(message("role", path, message -> message.role().wire()));
                columns.add(message("content", path, Message::content));
            }
        }
    }

    private static Column message(String name, List<String> above, Function<Message, String> part) {
        List<String> path = new ArrayList<>(above);
        path.add(name);
        return new Column(
                ParquetColumn.inList(path),
                row -> List.copyOf(row.row().messages().stream().map(part).toList()));
    }

    /// The elements of the schema in the footer, depth first.
    List<ThriftBytes.Fields> schema() {
        List<ThriftBytes.Fields> elements = new ArrayList<>();
        elements.add(root -> {
            root.text(4, "schema");
            root.i32(5, nodes.size());
        });
        nodes.forEach(node -> add(node, elements));
        return elements;
    }

    private static void add(Node node, List<ThriftBytes.Fields> elements) {
        switch (node) {
            case Node.Leaf leaf -> elements.add(leaf(leaf.name(), leaf.type()));
            case Node.Struct struct -> {
                elements.add(group -> {
                    group.i32(3, OPTIONAL);
                    group.text(4, struct.name());
                    group.i32(5, struct.parts().size());
                });
                struct.parts().forEach(part -> add(part, elements));
            }
            case Node.Messages messages -> {
                elements.add(list -> {
                    list.i32(3, OPTIONAL);
                    list.text(4, messages.name());
                    list.i32(5, 1);
                    list.i32(6, LIST);
                    list.struct(10, logical -> logical.struct(3, _ -> {}));
                });
                elements.add(items -> {
                    items.i32(3, REPEATED);
                    items.text(4, "list");
                    items.i32(5, 1);
                });
                elements.add(element -> {
                    element.i32(3, OPTIONAL);
                    element.text(4, "element");
                    element.i32(5, 2);
                });
                elements.add(leaf("role", ParquetColumn.BYTE_ARRAY));
                elements.add(leaf("content", ParquetColumn.BYTE_ARRAY));
            }
        }
    }

    private static ThriftBytes.Fields leaf(String name, int type) {
        return field -> {
            field.i32(1, type);
            field.i32(3, OPTIONAL);
            field.text(4, name);
            if (type == ParquetColumn.BYTE_ARRAY) {
                field.i32(6, UTF8);
                field.struct(10, logical -> logical.struct(1, _ -> {}));
            }
        };
    }
}
