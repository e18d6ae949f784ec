package assay.source;

import assay.sample.Message;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Keeps the languages of the recipe: by what a record declares, and where it declares nothing by its script. Two
/// languages of one script (English, Spanish) cannot be told apart without a declaration, and are not.
public final class LanguageRule {
    /// Letters below which a text has no script of its own.
    private static final int MIN_LETTERS = 10;

    private final Set<String> languages;
    private final Set<UnicodeScript> scripts = EnumSet.of(UnicodeScript.COMMON, UnicodeScript.INHERITED);

    public LanguageRule(List<String> languages) {
        this.languages = languages.stream()
                .map(language -> language.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
        this.languages.forEach(language -> scripts.addAll(scripts(language)));
    }

    private static Set<UnicodeScript> scripts(String language) {
        return switch (language.split("-")[0]) {
            case "zh" -> Set.of(UnicodeScript.HAN);
            case "ja" -> Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA);
            case "ko" -> Set.of(UnicodeScript.HANGUL);
            case "ru", "uk", "bg", "sr", "mk", "be" -> Set.of(UnicodeScript.CYRILLIC);
            case "ar", "fa", "ur" -> Set.of(UnicodeScript.ARABIC);
            case "he" -> Set.of(UnicodeScript.HEBREW);
            case "hi", "mr", "ne" -> Set.of(UnicodeScript.DEVANAGARI);
            case "th" -> Set.of(UnicodeScript.THAI);
            case "el" -> Set.of(UnicodeScript.GREEK);
            default -> Set.of(UnicodeScript.LATIN);
        };
    }

    /// Why `chat` is not in one of the languages; empty when it is, or when nothing tells.
    public Optional<String> refusal(Draft.Chat chat) {
        Optional<String> declared = chat.languages().stream()
                .filter(language -> !languages.contains(language))
                .findFirst();
        if (declared.isPresent()) {
            return Optional.of("declared language " + declared.get());
        }
        int letters = 0;
        int foreign = 0;
        for (Message message : chat.messages()) {
            String text = message.content();
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c)) {
                    letters++;
                    foreign += c >= 0x80 && !scripts.contains(UnicodeScript.of(c)) ? 1 : 0;
                }
            }
        }
        return letters >= MIN_LETTERS && foreign * 2 > letters
                ? Optional.of("more than half of the letters are of another script")
                : Optional.empty();
    }
}
