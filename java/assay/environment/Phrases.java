package assay.environment;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// How the worlds write and read numbers, times and lists.
final class Phrases {
    private Phrases() {}

    /// Minutes after midnight as `09:05`.
    static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    /// A whole number of `1 / 10^places`: `decimal(1250, 2)` is `12.50`.
    static String decimal(long value, int places) {
        long unit = 1;
        for (int i = 0; i < places; i++) {
            unit *= 10;
        }
        String sign = value < 0 ? "-" : "";
        long size = Math.abs(value);
        return places == 0
                ? Long.toString(value)
                : sign + size / unit + "." + String.format(Locale.ROOT, "%0" + places + "d", size % unit);
    }

    /// A number written as in [#decimal], in units of `1 / 10^places`; empty when it is none or far too large. Fewer
    /// places may be written, more may not.
    static OptionalInt parse(String text, int places) {
        if (!text.matches("-?\\d{1,6}(\\.\\d{1,9})?")) {
            return OptionalInt.empty();
        }
        int dot = text.indexOf('.');
        String fraction = dot < 0 ? "" : text.substring(dot + 1);
        if (fraction.length() > places) {
            return OptionalInt.empty();
        }
        String digits = (dot < 0 ? text : text.substring(0, dot)) + fraction + "0".repeat(places - fraction.length());
        long value = Long.parseLong(digits);
        return Math.abs(value) > Integer.MAX_VALUE ? OptionalInt.empty() : OptionalInt.of((int) value);
    }

    /// `a, b and c`.
    static String listed(List<String> items) {
        int last = items.size() - 1;
        return last <= 0
                ? String.join("", items)
                : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /// `1 stop`, `3 stops`.
    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
