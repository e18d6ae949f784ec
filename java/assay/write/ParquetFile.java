package assay.write;

import assay.sample.Message;
import assay.sample.Row;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The rows of a set as one Parquet file, with the columns and types that `datasets` gives the JSON Lines:
///
/// ```
/// messages: list<struct<role: string, content: string>>   task_type: string   source: string
/// ```
///
/// The same rows make the same bytes: nothing of the day, the machine or the version stands in the file.
///
/// Memory: the packed pages of one row group. Source: the Apache Parquet format, 2.x; pages of version 1.
final class ParquetFile {
    private static final byte[] MAGIC = "PAR1".getBytes(StandardCharsets.US_ASCII);

    /// Rows of a row group: the unit in which readers skip and shuffle.
    private static final int GROUP_ROWS = 10_000;

    /// Numbers of the format.
    private static final int OPTIONAL = 1;
    private static final int REPEATED = 2;
    private static final int BYTE_ARRAY = 6;
    private static final int UTF8 = 0;
    private static final int LIST = 3;

    private final OutputStream out;
    private final ParquetColumn roles = new ParquetColumn(true, "messages", "list", "element", "role");
    private final ParquetColumn contents = new ParquetColumn(true, "messages", "list", "element", "content");
    private final ParquetColumn taskTypes = new ParquetColumn(false, "task_type");
    private final ParquetColumn sources = new ParquetColumn(false, "source");
    private final List<ThriftBytes.Fields> groups = new ArrayList<>();
    private long at;
    private int rowsInGroup;

    private ParquetFile(OutputStream out) {
        this.out = out;
    }

    static void write(Path file, List<? extends Row> rows) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            ParquetFile parquet = new ParquetFile(out);
            parquet.put(MAGIC);
            for (Row row : rows) {
                parquet.row(row);
            }
            parquet.footer(rows.size());
        }
    }

    private void row(Row row) throws IOException {
        if (rowsInGroup == GROUP_ROWS) {
            group();
        }
        roles.row(row.messages().stream().map(message -> message.role().wire()).toList());
        contents.row(row.messages().stream().map(Message::content).toList());
        taskTypes.row(List.of(row.taskType().wire()));
        sources.row(List.of(row.source().wire()));
        rowsInGroup++;
    }

    private void group() throws IOException {
        List<ThriftBytes.Fields> columns = new ArrayList<>();
        long start = at;
        for (ParquetColumn column : List.of(roles, contents, taskTypes, sources)) {
            ParquetColumn.Chunk chunk = column.chunk(at);
            put(chunk.bytes());
            columns.add(chunk.metadata());
        }
        long bytes = at - start;
        long rows = rowsInGroup;
        groups.add(group -> {
            group.structs(1, columns);
            group.i64(2, bytes);
            group.i64(3, rows);
        });
        rowsInGroup = 0;
    }

    private void footer(long rows) throws IOException {
        if (rowsInGroup > 0) {
            group();
        }
        byte[] footer = ThriftBytes.struct(file -> {
            file.i32(1, 1); // the version of the format
            file.structs(2, schema());
            file.i64(3, rows);
            file.structs(4, groups);
            file.text(6, "assay"); // without a version: the same rows, the same bytes
        });
        put(footer);
        int length = footer.length;
        put(new byte[] {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)});
        put(MAGIC);
    }

    private static List<ThriftBytes.Fields> schema() {
        return List.of(
                root -> {
                    root.text(4, "schema");
                    root.i32(5, 3);
                },
                list -> {
                    list.i32(3, OPTIONAL);
                    list.text(4, "messages");
                    list.i32(5, 1);
                    list.i32(6, LIST);
                    list.struct(10, logical -> logical.struct(3, _ -> {}));
                },
                items -> {
                    items.i32(3, REPEATED);
                    items.text(4, "list");
                    items.i32(5, 1);
                },
                element -> {
                    element.i32(3, OPTIONAL);
                    element.text(4, "element");
                    element.i32(5, 2);
                },
                text("role"),
                text("content"),
                text("task_type"),
                text("source"));
    }

    /// Optional, as pyarrow writes it: `datasets` takes it for the same type as that of the JSON Lines.
    private static ThriftBytes.Fields text(String name) {
        return field -> {
            field.i32(1, BYTE_ARRAY);
            field.i32(3, OPTIONAL);
            field.text(4, name);
            field.i32(6, UTF8);
            field.struct(10, logical -> logical.struct(1, _ -> {}));
        };
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }
}
