package assay.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Regular expressions explained, tried and written; each is run on every sample, beside a rule without a pattern.
final class Regexes {
    private static final String FAMILY = "regular expressions";

    /// A pattern, what it means, samples, and the same rule as plain code.
    private record Rule(
            String pattern, String aim, List<String> parts, List<String> samples, Predicate<String> plain) {}

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "regex_matching",
                    FAMILY,
                    "Which strings a pattern matches as a whole; each is tried with the pattern and by plain code.",
                    List.of(
                            "Which of these does the regular expression `{p}` match as a whole?\n\n{samples}",
                            "Test `{p}` against these strings, please:\n\n{samples}",
                            "Our form checks its input with `{p}`. Which of the following entries get "
                                    + "through?\n\n{samples}",
                            "Why does `{p}` not accept everything in this list? Tell me which lines "
                                    + "fail.\n\n{samples}"),
                    Regexes::match),
            new ChatTask(
                    "regex_explained",
                    FAMILY,
                    "A pattern explained piece by piece, with an example that fits and one that does not.",
                    List.of(
                            "Explain this regular expression: `{p}`",
                            "What does `{p}` do? Please go through it piece by piece.",
                            "I found `{p}` in the code of {firm}. What is it for? An example would help.",
                            "Can you document the pattern `{p}` with one string that matches and one that does not?"),
                    Regexes::explain),
            new ChatTask(
                    "regex_written",
                    FAMILY,
                    "A pattern written for a described form; run on samples that must and must not match.",
                    List.of(
                            "Write a regular expression that matches {aim}. It should accept {yes} but not {no}.",
                            "I need a regex for {aim}. Test it on {yes} and {no}.",
                            "How do I check with a regular expression that a field holds {aim}?",
                            "{name} needs a validation pattern for {aim}, for example {yes}. What would you use?"),
                    Regexes::write),
            new ChatTask(
                    "regex_replace",
                    FAMILY,
                    "A replacement with groups run on several lines; checked by rebuilding each line by hand.",
                    List.of(
                            "Apply `s/{find}/{put}/` (sed -E) to each line:\n\n{lines}",
                            "In Python, what does `re.sub(r\"{find}\", r\"{put}\", line)` give for these "
                                    + "lines?\n\n{lines}",
                            "Find `{find}`, replace with `{put}`. What do the lines look like afterwards?\n\n{lines}",
                            "I want to turn the first form into the second with one search and replace: "
                                    + "\"{before}\" → \"{after}\". What do I enter, "
                                    + "and what happens to the rest?\n\n{lines}"),
                    Regexes::replace));

    private Regexes() {}

    private static boolean digits(String text, int low, int high) {
        return text.length() >= low && text.length() <= high && text.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean capitals(String text, int low, int high) {
        return text.length() >= low && text.length() <= high && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
    }

    private static String code(Draw d, int letters, int digits) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < letters; i++) {
            text.append("ABCDEFGHJKLMNPQRSTUVXYZ".charAt(d.between(0, 22))); // no W: T, W and a hyphen is a keyword
        }
        for (int i = 0; i < digits; i++) {
            text.append(d.between(0, 9));
        }
        return text.toString();
    }

    private static Rule rule(Draw d) {
        return switch (d.between(0, 5)) {
            case 0 -> {
                int a = d.between(2, 3);
                int n = d.between(3, 5);
                String sep = d.of("-", "/", "_", ":");
                yield new Rule(
                        "^[A-Z]{" + a + "}" + sep + "\\d{" + n + "}$",
                        English.word(a) + " capital letters, the character \"" + sep + "\" and exactly "
                                + English.word(n) + " digits",
                        List.of(
                                "`[A-Z]{" + a + "}`: " + English.word(a) + " capital letters",
                                "`" + sep + "`: that character itself",
                                "`\\d{" + n + "}`: " + English.word(n) + " digits"),
                        List.of(
                                code(d, a, 0) + sep + code(d, 0, n),
                                code(d, a + 1, 0) + sep + code(d, 0, n),
                                code(d, a, 0).toLowerCase(Locale.ROOT) + sep + code(d, 0, n),
                                code(d, a, 0) + sep + code(d, 0, n - 1),
                                code(d, a, 0) + sep + code(d, 0, n),
                                code(d, a, n)),
                        s -> s.length() == a + 1 + n
                                && capitals(s.substring(0, a), a, a)
                                && s.substring(a, a + 1).equals(sep)
                                && digits(s.substring(a + 1), n, n));
            }
            case 1 -> {
                int low = d.between(3, 5);
                int high = low + d.between(2, 5);
                yield new Rule(
                        "^[a-z][a-z0-9]{" + (low - 1) + "," + (high - 1) + "}$",
                        "a user name of " + low + " to " + high
                                + " lower-case letters and digits that begins with a letter",
                        List.of(
                                "`[a-z]`: one lower-case letter to begin with",
                                "`[a-z0-9]{" + (low - 1) + "," + (high - 1) + "}`: then " + (low - 1) + " to "
                                        + (high - 1) + " letters or digits"),
                        List.of(
                                d.of(Words.FIRST).toLowerCase(Locale.ROOT),
                                d.of(Words.FIRST),
                                d.of(Words.FIRST).toLowerCase(Locale.ROOT) + d.between(10, 99),
                                d.between(1, 9) + d.of(Words.FIRST).toLowerCase(Locale.ROOT),
                                "x" + d.between(1, 9),
                                d.of(Words.FIRST).toLowerCase(Locale.ROOT) + "_" + d.between(1, 9)),
                        s -> s.length() >= low
                                && s.length() <= high
                                && s.charAt(0) >= 'a'
                                && s.charAt(0) <= 'z'
                                && s.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= '0' && c <= '9'));
            }
            case 2 ->
                new Rule(
                        "^([01]\\d|2[0-3]):[0-5]\\d$",
                        "a time from 00:00 to 23:59 with two digits for the hour",
                        List.of(
                                "`[01]\\d|2[0-3]`: hours 00 to 19 or 20 to 23",
                                "`:`: a colon",
                                "`[0-5]\\d`: minutes 00 to 59"),
                        List.of(
                                Clock.show(d.between(0, 1439)),
                                d.between(1, 9) + ":" + d.between(10, 59),
                                d.between(24, 29) + ":" + d.between(10, 59),
                                d.between(10, 23) + ":" + d.between(60, 99),
                                Clock.show(d.between(600, 1439)),
                                d.between(10, 19) + "." + d.between(10, 59)),
                        s -> s.length() == 5
                                && s.charAt(2) == ':'
                                && digits(s.substring(0, 2), 2, 2)
                                && digits(s.substring(3), 2, 2)
                                && Integer.parseInt(s.substring(0, 2)) < 24
                                && Integer.parseInt(s.substring(3)) < 60);
            case 3 -> {
                String c = d.of("#", "%", "&", "@");
                int n = d.of(3, 4, 6);
                yield new Rule(
                        "^" + c + "[0-9a-f]{" + n + "}$",
                        "\"" + c + "\" followed by " + English.word(n) + " hexadecimal digits in lower case",
                        List.of(
                                "`" + c + "`: that sign itself",
                                "`[0-9a-f]{" + n + "}`: " + English.word(n) + " characters from 0 to 9 or a to f"),
                        List.of(
                                c + hex(d, n),
                                c + hex(d, n).toUpperCase(Locale.ROOT),
                                hex(d, n),
                                c + hex(d, n + 1),
                                c + hex(d, n - 1) + "g",
                                c + hex(d, n)),
                        s -> s.length() == n + 1
                                && s.startsWith(c)
                                && s.substring(1).chars().allMatch(x -> x >= '0' && x <= '9' || x >= 'a' && x <= 'f'));
            }
            case 4 -> {
                String unit = d.of("kg", "cm", "km", "ml", "GB", "kW");
                int places = d.between(1, 2);
                yield new Rule(
                        "^\\d+(\\.\\d" + (places > 1 ? "{" + places + "}" : "") + ")? " + unit + "$",
                        "a whole number, or one with exactly " + English.word(places) + " decimal place"
                                + (places > 1 ? "s" : "") + ", a space and " + unit,
                        List.of(
                                "`\\d+`: one or more digits",
                                "`(\\.\\d" + (places > 1 ? "{" + places + "}" : "") + ")?`: optionally a point and "
                                        + English.word(places) + " digit" + (places > 1 ? "s" : ""),
                                "` " + unit + "`: a space and the unit"),
                        List.of(
                                d.between(1, 900) + " " + unit,
                                d.between(1, 90) + "." + code(d, 0, places) + " " + unit,
                                d.between(1, 90) + "." + code(d, 0, 3) + " " + unit,
                                d.between(1, 90) + unit,
                                "." + code(d, 0, places) + " " + unit,
                                d.between(1, 90) + "," + code(d, 0, places) + " " + unit),
                        s -> s.endsWith(" " + unit)
                                && plainDecimal(s.substring(0, s.length() - unit.length() - 1), places));
            }
            default -> {
                String prefix = d.of("INV", "ORD", "REF", "JOB", "TKT");
                int year = d.of(20, 202);
                int rest = year == 20 ? 2 : 1;
                yield new Rule(
                        "^" + prefix + "-" + year + "\\d{" + rest + "}-\\d{2,4}$",
                        prefix + ", a year that starts with " + year
                                + ", and a running number of two to four digits, joined by hyphens",
                        List.of(
                                "`" + prefix + "-`: those characters",
                                "`" + year + "\\d{" + rest + "}`: a year beginning with " + year,
                                "`-\\d{2,4}`: a hyphen and two to four digits"),
                        List.of(
                                prefix + "-" + d.between(2020, 2029) + "-" + d.between(10, 9999),
                                prefix + "-19" + d.between(80, 99) + "-" + d.between(10, 999),
                                prefix.toLowerCase(Locale.ROOT) + "-" + d.between(2020, 2029) + "-"
                                        + d.between(10, 999),
                                prefix + "-" + d.between(2020, 2029) + "-" + d.between(1, 9),
                                prefix + "-" + d.between(2020, 2029) + "-" + d.between(10_000, 99_999),
                                prefix + d.between(2020, 2029) + d.between(10, 999)),
                        s -> {
                            String[] p = s.split("-", -1);
                            return p.length == 3
                                    && p[0].equals(prefix)
                                    && digits(p[1], 4, 4)
                                    && p[1].startsWith("" + year)
                                    && digits(p[2], 2, 4);
                        });
            }
        };
    }

    private static boolean plainDecimal(String text, int places) {
        String[] parts = text.split("\\.", -1);
        return parts.length <= 2 && digits(parts[0], 1, 9) && (parts.length == 1 || digits(parts[1], places, places));
    }

    private static String hex(Draw d, int n) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < n; i++) {
            text.append("0123456789abcdef".charAt(i == 0 ? d.between(10, 15) : d.between(0, 15)));
        }
        return text.toString();
    }

    private static Rule checked(Talk t, Draw d) {
        Rule rule = rule(d);
        Pattern pattern = Pattern.compile(rule.pattern());
        while (rule.samples().stream().noneMatch(rule.plain())
                || rule.samples().stream().allMatch(rule.plain())) {
            rule = rule(d);
            pattern = Pattern.compile(rule.pattern());
        }
        for (String sample : rule.samples()) {
            t.check(pattern.matcher(sample).matches() == rule.plain().test(sample));
        }
        return new Rule(rule.pattern(), rule.aim(), rule.parts(), d.shuffled(rule.samples()), rule.plain());
    }

    private static void match(Talk t, Draw d) {
        Rule rule = checked(t, d);
        List<String> yes = rule.samples().stream().filter(rule.plain()).toList();
        List<String> no = rule.samples().stream().filter(rule.plain().negate()).toList();
        t.with(
                "p",
                rule.pattern(),
                "samples",
                String.join("\n", rule.samples()),
                "aim",
                rule.aim(),
                "yes",
                English.list(yes.stream().map(x -> "`" + x + "`").toList()),
                "no",
                English.list(no.stream().map(x -> "`" + x + "`").toList()),
                "marks",
                English.bullets(rule.samples().stream()
                        .map(x -> "`" + x + "` " + (rule.plain().test(x) ? "matches" : "does not match"))
                        .toList()));
        t.ask();
        switch (t.form()) {
            case 3 ->
                t.answer(
                        "These fail: {no}.\n\nThe pattern demands {aim}. Only {yes} "
                                + (yes.size() == 1 ? "does" : "do") + " that.",
                        "It wants {aim}.\n\n{marks}");
            default ->
                t.answer(
                        "{yes}.\n\nThe pattern stands for {aim}. The others do not have that form.",
                        "{marks}\n\nIt asks for {aim}.",
                        "Matches: {yes}\nNo match: {no}\n\nWhat is required: {aim}.");
        }
        if (d.chance(35)) {
            String one = d.of(rule(d).samples());
            boolean fits = Pattern.compile(rule.pattern()).matcher(one).matches();
            t.check(fits == rule.plain().test(one));
            t.with("one", one);
            t.follow("And `{one}`?", "What about `{one}`?");
            t.answer(fits ? "Yes, that one matches too." : "No, it does not have the required form: {aim}.");
        }
    }

    private static String quoted(Rule rule, boolean matching) {
        return English.list(rule.samples().stream()
                .filter(sample -> rule.plain().test(sample) == matching)
                .map(sample -> "`" + sample + "`")
                .toList());
    }

    private static void explain(Talk t, Draw d) {
        Rule rule = checked(t, d);
        String yes = rule.samples().stream().filter(rule.plain()).findFirst().orElseThrow();
        String no = rule.samples().stream()
                .filter(rule.plain().negate())
                .findFirst()
                .orElseThrow();
        t.with(
                "p",
                rule.pattern(),
                "firm",
                Words.firm(d),
                "aim",
                rule.aim(),
                "parts",
                English.bullets(rule.parts()),
                "yes",
                quoted(rule, true),
                "no",
                quoted(rule, false),
                "good",
                yes,
                "bad",
                no);
        t.ask();
        t.answer(
                "It matches {aim}.\n\n{parts}\n- `^` and `$`: nothing may come before or "
                        + "after\n\nFits: {yes}\nDoes not: {no}",
                "Piece by piece:\n\n- `^`: start of the text\n{parts}\n- `$`: end of the "
                        + "text\n\nTogether: {aim}. So {yes} would match, but not {no}.");
    }

    private static void write(Talk t, Draw d) {
        Rule rule = checked(t, d);
        List<String> good = rule.samples().stream().filter(rule.plain()).toList();
        List<String> bad = rule.samples().stream().filter(rule.plain().negate()).toList();
        t.with(
                "p",
                rule.pattern(),
                "aim",
                rule.aim(),
                "parts",
                English.bullets(rule.parts()),
                "yes",
                good.getFirst(),
                "no",
                bad.getFirst(),
                "good",
                quoted(rule, true),
                "bad",
                quoted(rule, false),
                "name",
                d.of(Words.FIRST));
        t.ask();
        String tested = t.form() < 2
                ? t.say(
                        "`{yes}` matches, `{no}` does not. With a few more samples: {good} pass, {bad} fail."
                                .replace("pass", good.size() > 1 ? "pass" : "passes")
                                .replace("fail", bad.size() > 1 ? "fail" : "fails"),
                        "Tested: accepted {good}; rejected {bad}.")
                : t.say("For example it accepts {good}, but not {bad}.", "Accepted: {good}. Rejected: {bad}.");
        t.reply(
                t.say("`{p}`", "Use `{p}`."),
                t.say("{parts}"),
                t.say("`^` and `$` tie it to the whole text. ") + tested);
    }

    private static void replace(Talk t, Draw d) {
        List<String> lines = new ArrayList<>();
        List<String> hand = new ArrayList<>();
        int kind = d.between(0, 2);
        String find = List.of("([0-9]{4})-([0-9]{2})-([0-9]{2})", "([A-Z][a-z]+) ([A-Z][a-z]+)", "([0-9]+) x ([a-z]+)")
                .get(kind);
        String put = List.of("\\3.\\2.\\1", "\\2, \\1", "\\2: \\1").get(kind);
        String what = List.of(
                        "The three groups are year, month and day; the replacement puts them in the "
                                + "order day, month, year.",
                        "Group 1 is the first name, group 2 the last name; the replacement swaps them.",
                        "Group 1 is the number and group 2 the article; they change places.")
                .get(kind);
        for (int i = 0; i < 3; i++) {
            String number = "" + d.between(2, 90);
            switch (kind) {
                case 0 -> {
                    String date = Dates.date(d, 2019, 2030).toString();
                    String lead = d.of("paid ", "due ", "sent ", "opened ", "visit ", "shipped ");
                    String tail = d.of("", " by " + d.of(Words.FIRST), " (" + d.of(Words.TOWNS) + ")");
                    lines.add(lead + date + tail);
                    hand.add(lead + date.substring(8) + "." + date.substring(5, 7) + "." + date.substring(0, 4) + tail);
                }
                case 1 -> {
                    String first = d.of(Words.FIRST);
                    String last = d.of(Words.LAST);
                    String tail = d.of(
                            "",
                            " <" + d.between(100, 999) + ">",
                            "; room " + d.between(1, 60),
                            " - " + d.of(Words.PROJECTS));
                    lines.add(number + ") " + first + " " + last + tail);
                    hand.add(number + ") " + last + ", " + first + tail);
                }
                default -> {
                    String thing = d.of(
                            "bolts", "tiles", "lamps", "chairs", "pens", "hooks", "ropes", "maps", "crates", "flags");
                    String lead = d.of("order ", "return ", "stock ", "send ");
                    String tail = d.of("", " to " + d.of(Words.TOWNS), " for " + d.of(Words.FIRST));
                    lines.add(lead + number + " x " + thing + tail);
                    hand.add(lead + thing + ": " + number + tail);
                }
            }
        }
        Pattern pattern = Pattern.compile(find);
        List<String> result = lines.stream()
                .map(line -> pattern.matcher(line).replaceFirst(put.replace('\\', '$')))
                .toList();
        t.check(result.equals(hand));
        t.with(
                "find",
                find,
                "put",
                put,
                "lines",
                String.join("\n", lines),
                "result",
                English.block("", String.join("\n", result)),
                "before",
                lines.getFirst(),
                "after",
                result.getFirst(),
                "what",
                what);
        t.ask();
        t.answer(
                t.form() == 3
                        ? "Search for `{find}` and replace with `{put}` (in some editors `$1` instead of "
                                + "`\\1`).\n\n{result}\n\n{what}"
                        : "{result}\n\n{what}",
                t.form() == 3
                        ? "Find: `{find}`\nReplace: `{put}`\n\n{what} The lines become:\n\n{result}"
                        : "{what}\n\n{result}");
    }
}
