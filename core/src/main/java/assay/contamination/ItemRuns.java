package assay.contamination;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The runs of words that items are known by, as hashes: of [#LONG] words, or all words of a shorter text, and of
/// [#SHORT] words. Runs that many items share are left out. Immutable.
final class ItemRuns {
    static final int LONG = 8;
    static final int SHORT = 5;

    /// A run that so many items share is a phrase of the benchmark's language, not an item.
    private static final int COMMON = 3;

    /// Longs of a bit set of beginnings: 64 kB, small enough to stay in a cache of the processor.
    private static final int BEGINNINGS = 1 << 13;

    /// The runs of one item.
    record Grams(Set<Long> runs, Set<Long> shortRuns, BitSet lengths) {}

    private final ItemTable runs;
    private final ItemTable shortRuns;
    private final int[] shortRunsOfItem;
    private final BitSet lengths;

    /// Words of the shortest run.
    private final int shortest;

    /// Bits for the first `shortest` words of each run: most text can be passed over after one look into it.
    private final long[] beginnings;

    private ItemRuns(ItemTable runs, ItemTable shortRuns, int[] shortRunsOfItem, BitSet lengths, long[] beginnings) {
        this.runs = runs;
        this.shortRuns = shortRuns;
        this.shortRunsOfItem = shortRunsOfItem;
        this.lengths = lengths;
        this.shortest = shortest(lengths);
        this.beginnings = beginnings;
    }

    private static int shortest(BitSet lengths) {
        int first = lengths.nextSetBit(0);
        return first < 0 ? SHORT : Math.min(SHORT, first);
    }

    static Grams grams(List<String> texts) {
        Grams grams = new Grams(new HashSet<>(), new HashSet<>(), new BitSet());
        WordHashes words = new WordHashes();
        for (String text : texts) {
            take(words, text);
            int n = Math.min(LONG, words.count());
            for (int at = 0; n > 0 && at + n <= words.count(); at++) {
                grams.runs().add(words.gram(at, n));
                grams.lengths().set(n);
            }
            for (int at = 0; at + SHORT <= words.count(); at++) {
                grams.shortRuns().add(words.gram(at, SHORT));
            }
        }
        return grams;
    }

    private static void take(WordHashes words, String text) {
        NormalText normal = new NormalText();
        normal.takeBare(text);
        words.take(normal.chars(), normal.length());
    }

    /// The runs of items, in order: their [#grams], of their `texts`.
    static ItemRuns of(List<Grams> items, List<List<String>> texts) {
        Map<Long, Integer> frequency = new HashMap<>();
        BitSet lengths = new BitSet();
        for (Grams item : items) {
            item.runs().forEach(run -> frequency.merge(run, 1, Integer::sum));
            item.shortRuns().forEach(run -> frequency.merge(run, 1, Integer::sum));
            lengths.or(item.lengths());
        }
        ItemTable runs = new ItemTable();
        ItemTable shortRuns = new ItemTable();
        int[] shortRunsOfItem = new int[items.size()];
        for (int item = 0; item < items.size(); item++) {
            for (long run : items.get(item).runs()) {
                if (frequency.getOrDefault(run, 0) < COMMON) {
                    runs.put(run, item);
                }
            }
            for (long run : items.get(item).shortRuns()) {
                if (frequency.getOrDefault(run, 0) < COMMON) {
                    shortRuns.put(run, item);
                    shortRunsOfItem[item]++;
                }
            }
        }
        ItemRuns made = new ItemRuns(runs, shortRuns, shortRunsOfItem, lengths, new long[BEGINNINGS]);
        WordHashes words = new WordHashes();
        texts.stream().flatMap(List::stream).forEach(text -> {
            take(words, text);
            made.mark(words);
        });
        return made;
    }

    /// Sets the bits of the beginnings of all runs in `words`.
    private void mark(WordHashes words) {
        int n = Math.min(LONG, words.count());
        for (int at = 0; at + shortest <= words.count(); at++) {
            if (at + n <= words.count() && runs.has(words.gram(at, n))
                    || at + SHORT <= words.count() && shortRuns.has(words.gram(at, SHORT))) {
                long beginning = words.polynomial(at, shortest);
                beginnings[slot(beginning)] |= bits(beginning);
            }
        }
    }

    private static int slot(long beginning) {
        return (int) (beginning >>> 12) & BEGINNINGS - 1;
    }

    /// Two bits of one long, as in a blocked Bloom filter.
    private static long bits(long beginning) {
        return 1L << beginning | 1L << (beginning >>> 6);
    }

    private boolean isBeginning(long polynomial) {
        long bits = bits(polynomial);
        return (beginnings[slot(polynomial)] & bits) == bits;
    }

    /// False when no run and no part of one is in the text; true is no proof.
    boolean mayHold(WordHashes words) {
        long power = WordHashes.power(shortest);
        long beginning = 0;
        for (int last = 0; last < words.count(); last++) {
            beginning = words.rolled(beginning, last, shortest, power);
            int at = last - shortest + 1;
            if (at >= 0 && isBeginning(beginning) && begins(words, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean begins(WordHashes words, int at) {
        for (int n = lengths.nextSetBit(0); n >= 0 && at + n <= words.count(); n = lengths.nextSetBit(n + 1)) {
            if (runs.has(words.gram(at, n))) {
                return true;
            }
        }
        return at + SHORT <= words.count() && shortRuns.has(words.gram(at, SHORT));
    }

    /// A run of `n` words of `item` from word `at` on.
    interface Sink {
        void found(int at, int n, int item);
    }

    /// Hands every run in `words` to `sink`, and every short one with the one or two items that have it to `shortSink`.
    void each(WordHashes words, Sink sink, Sink shortSink) {
        for (int at = 0; at + shortest <= words.count(); at++) {
            if (!isBeginning(words.polynomial(at, shortest))) {
                continue;
            }
            for (int n = lengths.nextSetBit(0); n >= 0 && at + n <= words.count(); n = lengths.nextSetBit(n + 1)) {
                int item = runs.first(words.gram(at, n));
                if (item != ItemTable.NONE) {
                    sink.found(at, n, item);
                }
            }
            if (at + SHORT <= words.count()) {
                long run = words.gram(at, SHORT);
                for (int item : new int[] {shortRuns.first(run), shortRuns.second(run)}) {
                    if (item != ItemTable.NONE) {
                        shortSink.found(at, SHORT, item);
                    }
                }
            }
        }
    }

    /// Short runs of `item` that count.
    int shortRunsOf(int item) {
        return shortRunsOfItem[item];
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(shortRunsOfItem.length);
        for (int count : shortRunsOfItem) {
            out.writeInt(count);
        }
        out.writeLong(lengths.isEmpty() ? 0 : lengths.toLongArray()[0]);
        runs.write(out);
        shortRuns.write(out);
        for (long beginning : beginnings) {
            out.writeLong(beginning);
        }
    }

    static ItemRuns read(DataInputStream in) throws IOException {
        int[] shortRunsOfItem = new int[in.readInt()];
        for (int item = 0; item < shortRunsOfItem.length; item++) {
            shortRunsOfItem[item] = in.readInt();
        }
        BitSet lengths = BitSet.valueOf(new long[] {in.readLong()});
        ItemTable runs = ItemTable.read(in);
        ItemTable shortRuns = ItemTable.read(in);
        long[] beginnings = new long[BEGINNINGS];
        for (int i = 0; i < beginnings.length; i++) {
            beginnings[i] = in.readLong();
        }
        return new ItemRuns(runs, shortRuns, shortRunsOfItem, lengths, beginnings);
    }
}
