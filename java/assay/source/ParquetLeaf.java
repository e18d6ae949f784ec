package assay.source;

import dev.hardwood.metadata.LogicalType;
import dev.hardwood.metadata.LogicalType.TimeUnit;
import dev.hardwood.metadata.PhysicalType;
import dev.hardwood.reader.ColumnReader;
import dev.hardwood.reader.Validity;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A column of a Parquet file as JSON values.
///
/// | Parquet | JSON |
/// |---|---|
/// | string, enum, JSON | text |
/// | integers of any width and sign, decimal | number, all digits |
/// | float, double, half | number; NaN and infinities, which JSON lacks, null |
/// | date, time, timestamp, UUID | text: `2024-05-01`, `10:15:30`, `2024-05-01T10:15:30Z` (no `Z`: local time) |
/// | any other bytes | `{"binary_bytes":n}` |
///
/// Bytes do not become a text: the guard could not read it, and no row may hold what the guard cannot read.
final class ParquetLeaf extends ParquetNode {
    /// Digits after the point; more is hostile.
    private static final int MAX_SCALE = 1_000;

    /// The day that Julian day numbers of INT96 count from, as a day of the epoch.
    private static final long JULIAN_EPOCH = 2_440_588;

    private static final long NANOS_PER_DAY = 86_400_000_000_000L;

    private final ColumnReader column;
    private final PhysicalType type;
    private final @Nullable LogicalType logical;

    private Validity validity = Validity.NO_NULLS;
    private int[] ints = {};
    private long[] longs = {};
    private float[] floats = {};
    private double[] doubles = {};
    private boolean[] booleans = {};
    private byte[] bytes = {};
    private int[] ends = {};

    ParquetLeaf(ColumnReader column, PhysicalType type, @Nullable LogicalType logical) throws IOException {
        this.column = column;
        this.type = type;
        this.logical = logical;
        if (logical instanceof LogicalType.DecimalType decimal
                && (decimal.scale() < 0 || decimal.scale() > MAX_SCALE)) {
            throw new IOException("column \"" + column.getColumnSchema().name() + "\" is a decimal of scale "
                    + decimal.scale() + "; it must be from 0 to " + MAX_SCALE);
        }
    }

    boolean isText() {
        return type == PhysicalType.BYTE_ARRAY
                && (logical instanceof LogicalType.StringType
                        || logical instanceof LogicalType.EnumType
                        || logical instanceof LogicalType.JsonType);
    }

    @Override
    void load() {
        validity = column.getLeafValidity();
        switch (type) {
            case BOOLEAN -> booleans = column.getBooleans();
            case INT32 -> ints = column.getInts();
            case INT64 -> longs = column.getLongs();
            case FLOAT -> floats = column.getFloats();
            case DOUBLE -> doubles = column.getDoubles();
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY, INT96 -> {
                bytes = column.getBinaryValues();
                ends = column.getBinaryOffsets();
            }
        }
    }

    @Override
    boolean isNull(int at) {
        return validity.isNull(at)
                || switch (type) {
                    case FLOAT -> !Float.isFinite(floats[at]);
                    case DOUBLE -> !Double.isFinite(doubles[at]);
                    case FIXED_LEN_BYTE_ARRAY ->
                        logical instanceof LogicalType.Float16Type && !Float.isFinite(half(at));
                    case BOOLEAN, INT32, INT64, BYTE_ARRAY, INT96 -> false;
                };
    }

    @Override
    void write(RecordBytes out, int at) {
        switch (type) {
            case BOOLEAN -> out.ascii(booleans[at] ? "true" : "false");
            case INT32 -> integer(out, ints[at], Integer.toUnsignedLong(ints[at]));
            case INT64 -> integer(out, longs[at], longs[at]);
            case FLOAT -> out.ascii(Float.toString(floats[at]));
            case DOUBLE -> out.ascii(Double.toString(doubles[at]));
            case INT96 -> out.ascii('"' + julian(at).toString() + '"');
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> binary(out, at);
        }
    }

    private void integer(RecordBytes out, long value, long unsigned) {
        out.ascii(
                switch (logical) {
                    case LogicalType.IntType(int _, boolean signed) when !signed -> Long.toUnsignedString(unsigned);
                    case LogicalType.DecimalType decimal ->
                        BigDecimal.valueOf(value, decimal.scale()).toPlainString();
                    case LogicalType.DateType _ ->
                        '"' + LocalDate.ofEpochDay(value).toString() + '"';
                    case LogicalType.TimeType time ->
                        '"'
                                + DateTimeFormatter.ISO_LOCAL_TIME.format(
                                        LocalTime.ofNanoOfDay(Math.floorMod(nanos(value, time.unit()), NANOS_PER_DAY)))
                                + '"';
                    case LogicalType.TimestampType(boolean utc, TimeUnit unit) ->
                        '"' + timestamp(value, utc, unit) + '"';
                    case null, default -> Long.toString(value);
                });
    }

    private static String timestamp(long value, boolean utc, TimeUnit unit) {
        long perSecond = perSecond(unit);
        Instant instant = Instant.ofEpochSecond(
                Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * (1_000_000_000L / perSecond));
        return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(LocalDateTime.ofInstant(instant, ZoneOffset.UTC))
                + (utc ? "Z" : "");
    }

    private static long nanos(long value, TimeUnit unit) {
        return value * (1_000_000_000L / perSecond(unit));
    }

    private static long perSecond(TimeUnit unit) {
        return switch (unit) {
            case MILLIS -> 1_000L;
            case MICROS -> 1_000_000L;
            case NANOS -> 1_000_000_000L;
        };
    }

    /// Spark's and Impala's old timestamps: nanoseconds of the day, then the Julian day.
    private Instant julian(int at) {
        ByteBuffer value =
                ByteBuffer.wrap(bytes, ends[at], ends[at + 1] - ends[at]).order(ByteOrder.LITTLE_ENDIAN);
        long nanos = value.getLong();
        long day = Integer.toUnsignedLong(value.getInt()) - JULIAN_EPOCH;
        return Instant.ofEpochSecond(day * 86_400L, nanos);
    }

    private float half(int at) {
        return Float.float16ToFloat((short) ((bytes[ends[at]] & 0xFF) | bytes[ends[at] + 1] << 8));
    }

    private void binary(RecordBytes out, int at) {
        if (isText()) {
            out.text(bytes, ends[at], ends[at + 1]);
            return;
        }
        int length = ends[at + 1] - ends[at];
        switch (logical) {
            case LogicalType.DecimalType decimal
            when length > 0 && length <= MAX_SCALE ->
                out.ascii(new BigDecimal(
                                new BigInteger(Arrays.copyOfRange(bytes, ends[at], ends[at + 1])), decimal.scale())
                        .toPlainString());
            case LogicalType.UuidType _
            when length == 16 -> {
                ByteBuffer value = ByteBuffer.wrap(bytes, ends[at], length);
                out.ascii('"' + new UUID(value.getLong(), value.getLong()).toString() + '"');
            }
            case LogicalType.Float16Type _ when length == 2 -> out.ascii(Float.toString(half(at)));
            case null, default -> out.ascii("{\"binary_bytes\":" + length + "}");
        }
    }
}
