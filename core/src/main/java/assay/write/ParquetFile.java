package assay.write;

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

    private final OutputStream out;
    private final ParquetLayout layout;
    private final List<ParquetLayout.Column> columns;
    private final List<ThriftBytes.Fields> groups = new ArrayList<>();
    private long at;
    private int rowsInGroup;

    private ParquetFile(OutputStream out, ParquetLayout layout) {
        this.out = out;
        this.layout = layout;
        this.columns = layout.columns();
    }

    static void write(Path file, List<? extends Row> rows, ParquetLayout layout) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            ParquetFile parquet = new ParquetFile(out, layout);
            parquet.put(MAGIC);
            long index = 0;
            for (Row row : rows) {
                parquet.row(new ParquetLayout.Numbered(row, index++));
            }
            parquet.footer(rows.size());
        }
    }

    private void row(ParquetLayout.Numbered row) throws IOException {
        if (rowsInGroup == GROUP_ROWS) {
            group();
        }
        columns.forEach(column -> column.column().row(column.values().apply(row)));
        rowsInGroup++;
    }

    private void group() throws IOException {
        List<ThriftBytes.Fields> chunks = new ArrayList<>();
        long start = at;
        for (ParquetLayout.Column column : columns) {
            ParquetColumn.Chunk chunk = column.column().chunk(at);
            put(chunk.bytes());
            chunks.add(chunk.metadata());
        }
        long bytes = at - start;
        long rows = rowsInGroup;
        groups.add(group -> {
            group.structs(1, chunks);
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
            file.structs(2, layout.schema());
            file.i64(3, rows);
            file.structs(4, groups);
            file.text(6, "assay"); // without a version: the same rows, the same bytes
        });
        put(footer);
        int length = footer.length;
        put(new byte[] {(byte) length, (byte) (length >> 8), (byte) (length >> 16), (byte) (length >> 24)});
        put(MAGIC);
    }

    private void put(byte[] bytes) throws IOException {
        out.write(bytes);
        at += bytes.length;
    }
}
