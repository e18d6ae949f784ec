package assay.source;

import dev.hardwood.metadata.RepetitionType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.ColumnReaders;
import dev.hardwood.reader.Validity;
import dev.hardwood.schema.SchemaNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// A field of a Parquet schema, bound to the columns below it, that writes its value at a place of the current batch as
/// JSON: a struct is an object, a list an array, a map with text keys an object.
///
/// Parquet cannot tell a field that is null from one that is absent, and data sets merged from several files are full
/// of such fields; so a null field of an object is left out. A null element of an array or value of a map stays.
///
/// Order: [#load] once per batch, then [#isNull] and [#write].
abstract sealed class ParquetNode permits ParquetLeaf, ParquetNode.Struct, ParquetNode.Repeated {
    /// Deepest schema; more is hostile, and JSON is read to 200.
    private static final int MAX_DEPTH = 100;

    abstract void load();

    abstract boolean isNull(int at);

    abstract void write(RecordBytes out, int at);

    /// The value or null.
    final void element(RecordBytes out, int at) {
        if (isNull(at)) {
            out.ascii("null");
        } else {
            write(out, at);
        }
    }

    /// The root of `schema`, an object per row. Errors: [IOException] for a schema that is none.
    static ParquetNode root(SchemaNode.GroupNode schema, ColumnReaders columns) throws IOException {
        return new Struct(fields(schema, columns, 0, 0), Layer.NONE);
    }

    private static ParquetNode of(SchemaNode node, ColumnReaders columns, int layer, int depth) throws IOException {
        if (node.repetitionType() == RepetitionType.REPEATED) { // a list in the old way, without a group around it
            return new Sequence(
                    bare(node, columns, layer + 1, depth), new Layer(columns.getColumnReader(leaf(node)), layer));
        }
        return bare(node, columns, layer, depth);
    }

    /// `node` as one value, however often it may stand there.
    private static ParquetNode bare(SchemaNode node, ColumnReaders columns, int layer, int depth) throws IOException {
        if (depth > MAX_DEPTH) {
            throw new IOException("its schema has more than " + MAX_DEPTH + " levels");
        }
        return switch (node) {
            case SchemaNode.PrimitiveNode leaf ->
                new ParquetLeaf(columns.getColumnReader(leaf.columnIndex()), leaf.type(), leaf.logicalType());
            case SchemaNode.GroupNode group -> {
                Layer own = new Layer(columns.getColumnReader(leaf(group)), layer);
                if (group.isList()) {
                    yield new Sequence(bare(group.getListElement(), columns, layer + 1, depth + 1), own);
                }
                if (group.isMap()) {
                    yield new Mapping(
                            bare(group.getMapKey(), columns, layer + 1, depth + 1),
                            bare(group.getMapValue(), columns, layer + 1, depth + 1),
                            own);
                }
                boolean optional = group.repetitionType() == RepetitionType.OPTIONAL;
                yield new Struct(
                        fields(group, columns, optional ? layer + 1 : layer, depth), optional ? own : Layer.NONE);
            }
        };
    }

    private static List<Field> fields(SchemaNode.GroupNode group, ColumnReaders columns, int layer, int depth)
            throws IOException {
        if (group.children().isEmpty()) {
            throw new IOException("its schema has a group without fields");
        }
        List<Field> fields = new ArrayList<>();
        for (SchemaNode child : group.children()) {
            fields.add(new Field(child.name().getBytes(StandardCharsets.UTF_8), of(child, columns, layer, depth + 1)));
        }
        return List.copyOf(fields);
    }

    /// The first column below `node`; all of them share the layers above it.
    private static int leaf(SchemaNode node) throws IOException {
        SchemaNode at = node;
        while (at instanceof SchemaNode.GroupNode group) {
            if (group.children().isEmpty()) {
                throw new IOException("its schema has a group without fields");
            }
            at = group.children().getFirst();
        }
        return ((SchemaNode.PrimitiveNode) at).columnIndex();
    }

    /// The name of a field, in UTF-8, and its value.
    @SuppressWarnings("ArrayRecordComponent")
    record Field(byte[] name, ParquetNode value) {}

    /// Where a group's nulls and bounds stand: a layer of one of its columns.
    record Layer(@org.jspecify.annotations.Nullable ColumnReader column, int index) {
        static final Layer NONE = new Layer(null, -1);

        Validity validity() {
            return column == null ? Validity.NO_NULLS : column.getLayerValidity(index);
        }

        int[] offsets() {
            return column == null ? new int[0] : column.getLayerOffsets(index);
        }
    }

    static final class Struct extends ParquetNode {
        private final List<Field> fields;
        private final Layer layer;
        private Validity validity = Validity.NO_NULLS;

        Struct(List<Field> fields, Layer layer) {
            this.fields = fields;
            this.layer = layer;
        }

        @Override
        void load() {
            validity = layer.validity();
            fields.forEach(field -> field.value().load());
        }

        @Override
        boolean isNull(int at) {
            return validity.isNull(at);
        }

        @Override
        void write(RecordBytes out, int at) {
            out.put('{');
            boolean first = true;
            for (Field field : fields) {
                if (!field.value().isNull(at)) {
                    if (!first) {
                        out.put(',');
                    }
                    first = false;
                    out.text(field.name(), 0, field.name().length);
                    out.put(':');
                    field.value().write(out, at);
                }
            }
            out.put('}');
        }
    }

    /// Something that a row has any number of.
    abstract static sealed class Repeated extends ParquetNode permits Sequence, Mapping {
        private final Layer layer;
        private Validity validity = Validity.NO_NULLS;
        private int[] offsets = {};

        Repeated(Layer layer) {
            this.layer = layer;
        }

        @Override
        void load() {
            validity = layer.validity();
            offsets = layer.offsets();
        }

        @Override
        final boolean isNull(int at) {
            return validity.isNull(at);
        }

        /// Writes the elements of row `at` with commas between them.
        final void each(RecordBytes out, int at, IntConsumer element) {
            for (int i = offsets[at]; i < offsets[at + 1]; i++) {
                if (i > offsets[at]) {
                    out.put(',');
                }
                element.accept(i);
            }
        }
    }

    static final class Sequence extends Repeated {
        private final ParquetNode item;

        Sequence(ParquetNode item, Layer layer) {
            super(layer);
            this.item = item;
        }

        @Override
        void load() {
            super.load();
            item.load();
        }

        @Override
        void write(RecordBytes out, int at) {
            out.put('[');
            each(out, at, i -> item.element(out, i));
            out.put(']');
        }
    }

    static final class Mapping extends Repeated {
        private final ParquetNode key;
        private final ParquetNode value;

        Mapping(ParquetNode key, ParquetNode value, Layer layer) {
            super(layer);
            this.key = key;
            this.value = value;
        }

        @Override
        void load() {
            super.load();
            key.load();
            value.load();
        }

        /// An object where the keys are texts, else an array of pairs.
        @Override
        void write(RecordBytes out, int at) {
            boolean object = key instanceof ParquetLeaf leaf && leaf.isText();
            out.put(object ? '{' : '[');
            each(out, at, i -> {
                if (object) {
                    key.write(out, i);
                    out.put(':');
                    value.element(out, i);
                } else {
                    out.put('[');
                    key.element(out, i);
                    out.put(',');
                    value.element(out, i);
                    out.put(']');
                }
            });
            out.put(object ? '}' : ']');
        }
    }
}
