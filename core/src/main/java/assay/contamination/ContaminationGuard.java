package assay.contamination;

import assay.recipe.SftRecipe.KeywordForm;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Judges rows by the seed's six keywords and by gameplay fingerprints. Immutable, safe for any number of threads.
///
/// The keywords alone occur in none of ten real ALFWorld prompt files, hence the fingerprints. Three keywords are
/// substrings of innocent text (`btw-`, `zh-TW-`), hence [KeywordForm#WORD].
public final class ContaminationGuard {
    /// The seed's keywords, lower case.
    static final List<String> KEYWORDS = List.of("alfworld", "alf_world", "textworld", "text_world", "tw_", "tw-");

    private static final Pattern TW_WORD = Pattern.compile("(?<![a-z0-9])tw[-_](?=pddl|env|agent|game)");

    /// Shorter than the shortest keyword without `_` and `-`, and than what any fingerprint matches.
    private static final int SHORT = "alfworld".length();

    private final KeywordForm keywords;

    public ContaminationGuard(KeywordForm keywords) {
        this.keywords = keywords;
    }

    /// The names of the rules, for the metadata.
    public List<String> rules() {
        List<String> rules = new ArrayList<>();
        KEYWORDS.forEach(keyword -> rules.add("keyword:" + keyword));
        Fingerprint.ALL.forEach(fingerprint -> rules.add("fingerprint:" + fingerprint.name()));
        return List.copyOf(rules);
    }

    /// Reads every string of one row. Order of `texts` does not matter.
    public Verdict judge(Iterable<String> texts) {
        Map<String, Hit> keywordHits = new LinkedHashMap<>();
        Map<String, Hit> shapeHits = new LinkedHashMap<>();
        boolean sure = false;
        for (String text : texts) {
            if (isHarmless(text)) {
                continue;
            }
            for (String normalised : TextNormaliser.forms(text)) {
                for (String keyword : KEYWORDS) {
                    keyword(keyword, normalised).ifPresent(hit -> keywordHits.putIfAbsent(hit.rule(), hit));
                }
                for (Fingerprint fingerprint : Fingerprint.ALL) {
                    Optional<Hit> hit = fingerprint.find(normalised);
                    if (hit.isPresent()) {
                        shapeHits.putIfAbsent(hit.get().rule(), hit.get());
                        sure |= fingerprint.unmistakable();
                    }
                }
            }
        }
        List<Hit> hits = new ArrayList<>(keywordHits.values());
        hits.addAll(shapeHits.values());
        if (hits.isEmpty()) {
            return new Verdict.Clean();
        }
        boolean remove = !keywordHits.isEmpty() || sure || shapeHits.size() >= 2;
        return remove ? new Verdict.Contaminated(List.copyOf(hits)) : new Verdict.Review(List.copyOf(hits));
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
