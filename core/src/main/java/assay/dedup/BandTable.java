package assay.dedup;

import java.util.Arrays;

/// Rows by the keys of their bands: a hash table of chains in two arrays.
///
/// Shapes: `heads` is a power of two and at least as long as there are entries; entry `row · bands + band` holds its
/// key and the entry before it in its chain. Units: 8 bytes an entry and 4 to 8 for the heads.
final class BandTable {
    private static final int END = -1;

    private final int bands;
    private int[] heads = empty(1 << 10);
    private long[] entries = new long[1 << 9];
    private int rows;

    private int[] lastQuery = new int[16];
    private int query;

    BandTable(int bands) {
        this.bands = bands;
    }

    private static int[] empty(int length) {
        int[] heads = new int[length];
        Arrays.fill(heads, END);
        return heads;
    }

    /// The rows that share a key with `keys`. Order: ascending, each once.
    int[] candidates(int[] keys) {
        query++;
        int[] found = new int[8];
        int size = 0;
        for (int key : keys) {
            for (int at = heads[key & heads.length - 1]; at != END; at = (int) entries[at]) {
                int row = at / bands;
                if ((int) (entries[at] >>> Integer.SIZE) == key && lastQuery[row] != query) {
                    lastQuery[row] = query;
                    if (size == found.length) {
                        found = Arrays.copyOf(found, 2 * size);
                    }
                    found[size++] = row;
                }
            }
        }
        Arrays.sort(found, 0, size);
        return Arrays.copyOf(found, size);
    }

    /// Adds the next row.
    void add(int[] keys) {
        int end = Math.multiplyExact(rows + 1, bands);
        if (end > entries.length) {
            entries =
                    Arrays.copyOf(entries, (int) Math.min(Integer.MAX_VALUE - 8L, Math.max(end, 2L * entries.length)));
        }
        if (rows == lastQuery.length) {
            lastQuery = Arrays.copyOf(lastQuery, 2 * rows);
        }
        for (int band = 0; band < bands; band++) {
            link(rows * bands + band, keys[band]);
        }
        rows++;
        if (end > heads.length && heads.length < 1 << 30) {
            heads = empty(2 * heads.length);
            for (int at = 0; at < end; at++) {
                link(at, (int) (entries[at] >>> Integer.SIZE));
            }
        }
    }

    private void link(int at, int key) {
        int head = key & heads.length - 1;
        entries[at] = (long) key << Integer.SIZE | heads[head] & 0xFFFFFFFFL;
        heads[head] = at;
    }
}
