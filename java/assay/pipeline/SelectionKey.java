package assay.pipeline;

import assay.json.Json;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/// 128 bits that decide which items are taken: smaller keys first. Derived from seed, purpose and a stable id, never
/// from the order of arrival, so a set does not depend on how its inputs were cut into files or batches.
public record SelectionKey(long high, long low) implements Comparable<SelectionKey> {
    /// The key of item `id` for `purpose` (a source's name, or a step's). The parts cannot run into each other.
    public static SelectionKey of(long seed, String purpose, String id) {
        MessageDigest digest = Json.sha256();
        digest.update(ByteBuffer.allocate(Long.BYTES).putLong(seed).flip());
        digest.update(purpose.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(id.getBytes(StandardCharsets.UTF_8));
        ByteBuffer bytes = ByteBuffer.wrap(digest.digest());
        return new SelectionKey(bytes.getLong(), bytes.getLong());
    }

    /// A number in `[0, bound)` made from this key, for choices that go with the item.
    public int choose(int bound) {
        return (int) Math.floorMod(high ^ low, (long) bound);
    }

    @Override
    public int compareTo(SelectionKey other) {
        int byHigh = Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }
}
