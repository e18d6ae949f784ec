package assay.question;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;

/// The little grammar that the phrasings need.
final class English {
    private static final List<String> PREPOSITIONS =
            List.of(" of ", " per ", " in ", " on ", " at ", " for ", " to ", " from ", " with ", " by ", " since ");
    private static final Set<String> SINGULAR_IN_S = Set.of("gas", "lens", "series", "news", "means", "species", "gps");

    private static final Set<String> SAME_IN_PLURAL = Set.of("series", "species", "means", "news");

    /// What may follow its noun: "hours given", "tickets sold".
    private static final java.util.regex.Pattern PARTICIPLE = java.util.regex.Pattern.compile(
            " (\\w+ed|given|sold|sown|made|held|taken|paid|left|driven|won|lost|spent)$");

    private static final java.util.regex.Pattern IS_A =
            java.util.regex.Pattern.compile("(is|was) (not |no longer )?an? (.*)");

    private English() {}

    /// The noun of `say` that the verb agrees with, as its end in `say`: "number of seats" has "number".
    private static int headEnd(String say) {
        int end = say.length();
        for (String preposition : PREPOSITIONS) {
            int at = say.indexOf(preposition);
            end = at > 0 ? Math.min(end, at) : end;
        }
        return end;
    }

    static boolean isPlural(String say) {
        String head = say.substring(0, headEnd(say)).toLowerCase(Locale.ROOT);
        head = PARTICIPLE.matcher(head).replaceFirst("");
        head = head.substring(head.lastIndexOf(' ') + 1);
        return head.endsWith("s")
                        && !head.endsWith("ss")
                        && !head.endsWith("us")
                        && !head.endsWith("is")
                        && !SINGULAR_IN_S.contains(head)
                || head.equals("people");
    }

    /// "hours" becomes "hour", "kilometres per hour" "kilometre per hour"; other words stay.
    static String one(String unit) {
        String head = unit.substring(0, headEnd(unit));
        return (isPlural(head) ? head.substring(0, head.length() - 1) : head) + unit.substring(head.length());
    }

    static String is(String say) {
        return isPlural(say) ? "are" : "is";
    }

    /// "full name" becomes "full names", "date of birth" "dates of birth"; what is plural stays, and so does a
    /// "series".
    static String plural(String say) {
        String head = say.substring(0, headEnd(say));
        if (isPlural(say) || SAME_IN_PLURAL.contains(head.substring(head.lastIndexOf(' ') + 1))) {
            return say;
        }
        String rest = say.substring(head.length());
        if (head.matches(".*[^aeiou]y")) {
            return head.substring(0, head.length() - 1) + "ies" + rest;
        }
        return head + (head.matches(".*(s|x|ch|sh|z)") ? "es" : "s") + rest;
    }

    /// A verb phrase of the third person for a plural subject: "is active" becomes "are active", "is a beginner" "are
    /// beginners".
    static String many(String phrase) {
        Matcher noun = IS_A.matcher(phrase);
        if (noun.matches()) {
            return (noun.group(1).equals("is") ? "are " : "were ")
                    + (noun.group(2) == null ? "" : noun.group(2))
                    + plural(noun.group(3));
        }
        int space = phrase.indexOf(' ');
        String verb = space < 0 ? phrase : phrase.substring(0, space);
        String rest = phrase.substring(verb.length());
        return switch (verb) {
                    case "is" -> "are";
                    case "has" -> "have";
                    case "was" -> "were";
                    case "does" -> "do";
                    case "goes" -> "go";
                    case "can", "must", "may", "will", "should", "did", "had", "cannot", "needed" -> verb;
                    default -> {
                        if (verb.endsWith("ies")) {
                            yield verb.substring(0, verb.length() - 3) + "y";
                        }
                        if (verb.matches(".*(sh|ch|ss|x|z)es")) {
                            yield verb.substring(0, verb.length() - 2);
                        }
                        yield verb.endsWith("s") && !verb.endsWith("ss") ? verb.substring(0, verb.length() - 1) : verb;
                    }
                }
                + rest.replace(" its ", " their ");
    }

    /// `words` with "a" or "an" before it, by sound.
    static String a(String words) {
        String lower = words.toLowerCase(Locale.ROOT).replaceFirst("^['\"]", "");
        boolean vowel = lower.matches("[aeiou].*")
                        && !lower.matches("(uni|use|usa|usu|euro|one\\b|once|ur[aio]|ut[ei]|eu).*")
                || lower.matches("(hour|hono|heir|honest|8|11\\b|18\\b|mri|x-ray|sms|fm\\b|lp\\b|hr\\b|rpm|xl).*")
                || lower.startsWith("uni") && lower.matches("unin.*|unim.*|unid.*");
        return (vowel ? "an " : "a ") + words;
    }

    /// A text value inside a sentence: in single quotes, in double ones when it holds an apostrophe.
    static String quoted(String value) {
        return value.contains("'") ? "\"" + value + "\"" : "'" + value + "'";
    }

    /// Up to ten in words, as people write small counts.
    static String count(int number) {
        List<String> words =
                List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
        return number >= 0 && number <= 10 ? words.get(number) : Integer.toString(number);
    }

    static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
