package assay.contamination;

import assay.pipeline.Reason;
import assay.recipe.Recipe.KeywordForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges rows by the seed's six keywords, by gameplay fingerprints, and by the items of benchmarks that the user
/// names. Immutable, safe for any number of threads.
///
/// The keywords alone occur in none of ten real ALFWorld prompt files, hence the fingerprints. Three keywords are
/// substrings of innocent text (`btw-`, `zh-TW-`), hence [KeywordForm#WORD].
public final class ContaminationGuard {
    /// The seed's keywords, lower case.
    static final List<String> KEYWORDS = List.of("alfworld", "alf_world", "textworld", "text_world", "tw_", "tw-");

    private static final Pattern TW_WORD = Pattern.compile("(?<![a-z0-9])tw[-_](?=pddl|env|agent|game)");

    /// Shorter than the shortest keyword without `_` and `-`, and than what any fingerprint matches.
    private static final int SHORT = "alfworld".length();

    private static final Literals LITERALS = literals();

    /// The bit of the texts that stand before the declaration of a table.
    private static final long TABLES = 1L << 63;

    private final KeywordForm keywords;
    private final BenchmarkIndex benchmark;

    /// A guard that knows ALFWorld and no items.
    public ContaminationGuard(KeywordForm keywords) {
        this(keywords, BenchmarkIndex.NONE);
    }

    public ContaminationGuard(KeywordForm keywords, BenchmarkIndex benchmark) {
        this.keywords = keywords;
        this.benchmark = benchmark;
    }

    /// The files of the benchmarks whose items are kept out.
    public List<BenchmarkIndex.Reference> references() {
        return benchmark.references();
    }

    /// The names of the rules, for the metadata.
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        KEYWORDS.forEach(keyword -> rules.add("keyword:" + keyword));
        Fingerprint.ALL.forEach(fingerprint -> rules.add("fingerprint:" + fingerprint.name()));
        if (!benchmark.isEmpty()) {
            rules.addAll(List.of("benchmark:words", "benchmark:half of the words (review)", "benchmark:table"));
        }
        return List.copyOf(rules);
    }

    /// Reads every string of one row. Order of `texts` does not matter.
    public Verdict judge(Iterable<String> texts) {
        Reading reading = new Reading();
        for (String text : texts) {
            reading.take(text);
        }
        return reading.verdict();
    }

    /// A row that is being read. Nearly every text is let go after one pass over its characters; what that pass is not
    /// sure of is normalised and searched again.
    private final class Reading {
        private final Found found = new Found();
        private final NormalText normal = new NormalText();
        private final WordHashes words = new WordHashes();
        private final Optional<BenchmarkIndex.Row> items =
                benchmark.isEmpty() ? Optional.empty() : Optional.of(benchmark.new Row());
        private char[] in = new char[1 << 12];

        void take(String text) {
            if (items.isEmpty() && isHarmless(text)) {
                return;
            }
            int length = text.length();
            if (in.length < length) {
                in = new char[Math.max(length, 2 * in.length)];
            }
            text.getChars(0, length, in, 0);
            long rules = LITERALS.in(in, length);
            if (rules == Literals.UNSURE || (rules & ~TABLES) != 0 || items.isPresent() && mayHoldItem(length)) {
                rules = closely(text);
            }
            if (items.isPresent() && benchmark.hasTables() && (rules & TABLES) != 0) {
                items.get().offerTables(text);
            }
        }

        private boolean mayHoldItem(int length) {
            words.takeRaw(in, length);
            return benchmark.mayHold(words);
        }

        private long closely(String text) {
            boolean markup = normal.takeBare(text);
            long rules = search(normal, found);
            items.ifPresent(row -> row.offer(normal));
            if (markup) { // a name can stand inside a tag as well as around one
                normal.takeWhole(text);
                rules |= search(normal, found);
            }
            return rules;
        }

        Verdict verdict() {
            return found.verdict(items);
        }
    }

    /// Looks for items of benchmarks alone.
    public Verdict judgeItems(Iterable<String> texts) {
        return benchmark.isEmpty() ? new Verdict.Clean() : judge(texts);
    }

    /// What was found in a row: the first hit of each rule.
    private static final class Found {
        private final Map<String, Hit> keywords = new LinkedHashMap<>();
        private final Map<String, Hit> shapes = new LinkedHashMap<>();
        private boolean sure;

        Verdict verdict(Optional<BenchmarkIndex.Row> items) {
            List<Hit> hits = new ArrayList<>(keywords.values());
            hits.addAll(shapes.values());
            if (!keywords.isEmpty() || sure || shapes.size() >= 2) {
                return new Verdict.Contaminated(Reason.CONTAMINATED, hits);
            }
            List<Hit> ofItems = items.map(BenchmarkIndex.Row::sure).orElse(List.of());
            if (!ofItems.isEmpty()) {
                return new Verdict.Contaminated(Reason.BENCHMARK, ofItems);
            }
            items.ifPresent(row -> hits.addAll(row.suspicious()));
            return hits.isEmpty() ? new Verdict.Clean() : new Verdict.Review(hits);
        }
    }

    /// Answers the bits of the literals in the text.
    private long search(NormalText normal, Found found) {
        long rules = LITERALS.inNormal(normal.chars(), normal.length());
        if ((rules & ~TABLES) == 0) {
            return rules;
        }
        String text = normal.toString();
        for (int i = 0; i < KEYWORDS.size(); i++) {
            if ((rules & 1L << i) != 0) {
                keyword(KEYWORDS.get(i), text).ifPresent(hit -> found.keywords.putIfAbsent(hit.rule(), hit));
            }
        }
        for (int i = 0; i < Fingerprint.ALL.size(); i++) {
            if ((rules & 1L << KEYWORDS.size() + i) != 0) {
                Fingerprint fingerprint = Fingerprint.ALL.get(i);
                fingerprint.find(text).ifPresent(hit -> {
                    found.shapes.putIfAbsent(hit.rule(), hit);
                    found.sure |= fingerprint.unmistakable();
                });
            }
        }
        return rules;
    }

    /// What must stand in a text for a rule to match: bit N for keyword N, those after for the fingerprints.
    private static Literals literals() {
        List<Literals.Literal> literals = new ArrayList<>();
        for (String keyword : KEYWORDS) {
            literals.add(new Literals.Literal(keyword, literals.size()));
        }
        for (int i = 0; i < Fingerprint.ALL.size(); i++) {
            for (String anchor : Fingerprint.ALL.get(i).anchors()) {
                literals.add(new Literals.Literal(anchor, KEYWORDS.size() + i));
            }
        }
        for (String anchor : HeaderSignature.ANCHORS) {
            literals.add(new Literals.Literal(anchor, Long.numberOfTrailingZeros(TABLES)));
        }
        return new Literals(literals);
    }

    /// True for short text that no rule can match: full records hold thousands of single words. The two keywords that
    /// fit have a `_` or a `-`, the others and all fingerprints are longer.
    private static boolean isHarmless(String text) {
        if (text.length() >= SHORT) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '-' || c >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private Optional<Hit> keyword(String keyword, String text) {
        if (keyword.startsWith("tw") && keywords == KeywordForm.WORD) {
            Matcher matcher = TW_WORD.matcher(text);
            while (matcher.find()) {
                if (matcher.group().equals(keyword)) {
                    return Optional.of(Hit.at("keyword:" + keyword, text, matcher.start(), matcher.end()));
                }
            }
            return Optional.empty();
        }
        int at = text.indexOf(keyword);
        return at < 0 ? Optional.empty() : Optional.of(Hit.at("keyword:" + keyword, text, at, at + keyword.length()));
    }
}
