package assay.contamination;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/// Hashes to the one or two items that have them; open addressing, at most a quarter full. 0 is no hash.
final class ItemTable {
    static final int NONE = -1;

    private long[] keys = new long[16];
    private int[] first = new int[16];
    private int[] second = new int[16];
    private int size;

    void put(long key, int item) {
        if (4 * ++size > keys.length) {
            grow();
        }
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            first[slot] = item;
            second[slot] = NONE;
        } else if (first[slot] != item) {
            second[slot] = item;
        }
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFirst = first;
        int[] oldSecond = second;
        keys = new long[2 * oldKeys.length];
        first = new int[keys.length];
        second = new int[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                first[slot] = oldFirst[i];
                second[slot] = oldSecond[i];
            }
        }
    }

    /// Where `key` is, or where it would be.
    private int slot(long key) {
        int slot = (int) key & keys.length - 1;
        while (keys[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    boolean has(long key) {
        return keys[slot(key)] == key;
    }

    /// The first item with `key`, or [#NONE].
    int first(long key) {
        int slot = slot(key);
        return keys[slot] == key ? first[slot] : NONE;
    }

    /// The other item with `key`, or [#NONE].
    int second(long key) {
        int slot = slot(key);
        return keys[slot] == key ? second[slot] : NONE;
    }

    boolean isEmpty() {
        return size == 0;
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt((int) Arrays.stream(keys).filter(key -> key != 0).count());
        for (int slot = 0; slot < keys.length; slot++) {
            if (keys[slot] != 0) {
                out.writeLong(keys[slot]);
                out.writeInt(first[slot]);
                out.writeInt(second[slot]);
            }
        }
    }

    static ItemTable read(DataInputStream in) throws IOException {
        ItemTable table = new ItemTable();
        for (int entries = in.readInt(); entries > 0; entries--) {
            long key = in.readLong();
            table.put(key, in.readInt());
            int second = in.readInt();
            if (second >= 0) {
                table.put(key, second);
            }
        }
        return table;
    }
}
