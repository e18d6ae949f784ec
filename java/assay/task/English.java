package assay.task;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Numbers, amounts and lists as English writes them.
final class English {
    private static final List<String> SMALL =
            List.of("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Set<Character> VOWELS = Set.of('a', 'e', 'i', 'o', 'u');

    private English() {}

    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /// `1 box`, `3 boxes`, `1,200 boxes`.
    static String count(long n, String singular) {
        return number(n) + " " + (n == 1 ? singular : plural(singular));
    }

    /// Regular plurals only: the vocabularies hold no others.
    static String plural(String singular) {
        int end = singular.length() - 1;
        if (singular.endsWith("y") && !VOWELS.contains(singular.charAt(end - 1))) {
            return singular.substring(0, end) + "ies";
        }
        boolean hisses =
                singular.endsWith("s") || singular.endsWith("x") || singular.endsWith("ch") || singular.endsWith("sh");
        return singular + (hisses ? "es" : "s");
    }

    /// `a tile`, `an hour`, `an 8-day trip`.
    static String a(String phrase) {
        String low = phrase.toLowerCase(Locale.ROOT);
        boolean an = VOWELS.contains(low.charAt(0))
                        && !low.startsWith("uni")
                        && !low.startsWith("use")
                        && !low.startsWith("eu")
                        && !low.startsWith("one")
                || low.startsWith("hour")
                || low.startsWith("8")
                || low.startsWith("11 ")
                || low.startsWith("18 ");
        return (an ? "an " : "a ") + phrase;
    }

    /// `one` to `ten` in words, larger ones in digits.
    static String word(int n) {
        return n >= 0 && n < SMALL.size() ? SMALL.get(n) : number(n);
    }

    /// `1st`, `22nd`, `113th`.
    static String ordinal(int n) {
        int tens = n % 100;
        if (tens >= 11 && tens <= 13) {
            return n + "th";
        }
        return n
                + switch (n % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }

    /// `12,345`.
    static String number(long n) {
        return String.format(Locale.ROOT, "%,d", n).replace('-', '−');
    }

    /// `a`, `a and b`, `a, b and c`.
    static String list(List<String> parts) {
        return list(parts, "and");
    }

    static String list(List<String> parts, String join) {
        int last = parts.size() - 1;
        return last < 1
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, last)) + " " + join + " " + parts.get(last);
    }

    /// `$1,234.50`, `−€3.00`; whole amounts keep their two decimals.
    static String money(String symbol, long cents) {
        long size = Math.abs(cents);
        String amount = String.format(Locale.ROOT, "%,d.%02d", size / 100, size % 100);
        return (cents < 0 ? "−" : "") + symbol + amount;
    }

    /// `units` thousandths and the like as a plain decimal without trailing zeros: `decimal(1250, 2)` is `12.5`.
    static String decimal(long units, int places) {
        return decimal(BigDecimal.valueOf(units, places));
    }

    static String decimal(BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        plain = plain.scale() < 0 ? plain.setScale(0) : plain;
        String[] parts = plain.abs().toPlainString().split("\\.", 2);
        String whole = String.format(Locale.ROOT, "%,d", new BigInteger(parts[0]));
        return (plain.signum() < 0 ? "−" : "") + whole + (parts.length > 1 ? "." + parts[1] : "");
    }

    /// Lines as a bulleted list.
    static String bullets(List<String> lines) {
        return "- " + String.join("\n- ", lines);
    }

    /// Lines as a numbered list.
    static String numbered(List<String> lines) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i > 0 ? "\n" : "").append(i + 1).append(". ").append(lines.get(i));
        }
        return text.toString();
    }

    /// A fenced block.
    static String block(String language, String text) {
        return "```" + language + "\n" + text + "\n```";
    }
}
