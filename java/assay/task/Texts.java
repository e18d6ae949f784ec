package assay.task;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Small jobs on a piece of text that have exactly one right result.
final class Texts {
    private static final String FAMILY = "text";

    static final List<ChatTask> TASKS = List.of(
            new ChatTask(
                    "acronyms",
                    FAMILY,
                    "An acronym from a name, small words left out; checked letter by letter.",
                    List.of(
                            "What would be the acronym of \"{phrase}\"? Leave out small words such as of, and, for.",
                            "We are founding the {phrase}. What do its initials spell?",
                            "Make an acronym from this name, main words only: {phrase}",
                            "Write the {phrase} in the form name (initials), leaving out small words."),
                    Texts::acronym),
            new ChatTask(
                    "extract_addresses",
                    FAMILY,
                    "All e-mail addresses of a text in order; checked against those that were put in.",
                    List.of(
                            "Pull all e-mail addresses out of this text, one per line:\n\n{text}",
                            "I need only the e-mail addresses from the note below, in alphabetical order.\n\n{text}",
                            "How many different e-mail addresses does this message contain, and which?\n\n{text}",
                            "Turn the addresses in this text into one line separated by semicolons:\n\n{text}"),
                    Texts::addresses),
            new ChatTask(
                    "remove_duplicates",
                    FAMILY,
                    "Duplicate lines removed, order kept or sorted; checked as a set.",
                    List.of(
                            "Remove the duplicate lines but keep the order:\n\n{lines}",
                            "Please clean up this list: no repeats, sorted alphabetically.\n\n{lines}",
                            "Which entries occur more than once in this list, and how often?\n\n{lines}",
                            "The sign-up sheet for the {project} has repeats. Give me every name once, in "
                                    + "the order of sign-up.\n\n{lines}"),
                    Texts::duplicates),
            new ChatTask(
                    "caesar_cipher",
                    FAMILY,
                    "A text shifted along the alphabet or back; checked by shifting it again.",
                    List.of(
                            "Encrypt \"{plain}\" with a Caesar shift of {k}.",
                            "My friend sent me \"{secret}\", shifted by {k} letters. What does it say?",
                            "What is \"{plain}\" in ROT13?",
                            "Decode this ROT13 text: {rot}"),
                    Texts::caesar),
            new ChatTask(
                    "identifier_case",
                    FAMILY,
                    "Names between snake_case, camelCase, kebab-case and Title Case; checked by splitting again.",
                    List.of(
                            "Convert these identifiers to {style}:\n\n{names}",
                            "Our code base moves to {style}. What do the following become?\n\n{names}",
                            "Rewrite each of these column names in {style}, one per line:\n\n{names}",
                            "I have a list of fields in a mix of styles and want {style} throughout.\n\n{names}"),
                    Texts::identifiers),
            new ChatTask(
                    "sort_names",
                    FAMILY,
                    "Names sorted by last name, first name, length or in reverse; checked as an ordered permutation.",
                    List.of(
                            "Sort these people by last name:\n\n{names}",
                            "Put the list into the form Last, First and sort it.\n\n{names}",
                            "Reverse the order of this list and number the lines:\n\n{names}",
                            "Sort these names by length, shortest first; names of equal length "
                                    + "alphabetically. Spaces count.\n\n{names}",
                            "For the badges of the {project} I need the guests by first name: {inline}."),
                    Texts::names),
            new ChatTask(
                    "count_text",
                    FAMILY,
                    "Words, letters or vowels counted; checked by a second count.",
                    List.of(
                            "How many words does this sentence have? \"{sentence}\"",
                            "Count how often the letter \"{letter}\" occurs in: {sentence}",
                            "Which word is the longest in this sentence, and how many letters has it? \"{sentence}\"",
                            "Give me the number of words and of characters, spaces included, of this line: "
                                    + "{sentence}",
                            "How many vowels (a, e, i, o, u) are there in \"{sentence}\"?"),
                    Texts::counts));

    private static final List<String> WHO = Words.phrases("""
            Society, Institute, Association, Council, Network, Academy, Federation, Agency, Committee, Forum, Union, Board""");
    private static final List<String> OF = Words.phrases("""
            of Young, for Applied, of Independent, for Regional, of European, for Digital, of Nordic, for Public, of United""");
    private static final List<String> WHAT = Words.phrases("""
            Bridge Builders, Music Teachers, River Research, Bicycle Mechanics, Plant Breeders, Book Restorers, Wind Energy,
            Open Maps, Museum Guides, Snow Science, Animal Rescue, Night Trains, Health Data, Forest Owners, Chess Clubs,
            Puppet Theatres, Sound Engineers, Tidal Power""");
    private static final List<String> TAIL = Words.phrases("""
            and Crafts, in Norway, and Planning, of the North, and Training, for All, in Practice, and Heritage, of Portugal""");

    private Texts() {}

    private static void acronym(Talk t, Draw d) {
        String town = d.chance(50) ? d.of(Words.TOWNS) + " " : "";
        String phrase = town + d.of(WHO) + " " + d.of(OF) + " " + d.of(WHAT) + (d.chance(50) ? " " + d.of(TAIL) : "");
        Set<String> small = Set.of("of", "and", "for", "in", "the");
        List<String> main = new ArrayList<>(List.of(phrase.split(" ")));
        main.removeAll(small);
        String acronym = main.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        t.check(acronym.equals(phrase.replaceAll("[^A-Z]", "")));
        List<String> left = new ArrayList<>(List.of(phrase.split(" ")));
        left.retainAll(small);
        t.with("phrase", phrase, "acr", acronym, "list", String.join(", ", main), "n", English.word(main.size()));
        t.with(
                "left",
                English.list(
                        left.stream().distinct().map(word -> "\"" + word + "\"").toList()));
        t.ask();
        t.answer(
                t.form() == 3 ? "{phrase} ({acr})" : "{acr}, from {list}.",
                t.form() == 3
                        ? "**{phrase} ({acr})**\n\nThe letters stand for {list}; {left} "
                                + (left.stream().distinct().count() == 1 ? "does" : "do") + " not count."
                        : "**{acr}**\n\nThe {n} main words are {list}. I left out {left}.");
        if (d.chance(35)) {
            String other = acronym.chars().mapToObj(c -> (char) c + ".").collect(Collectors.joining());
            t.with("dots", other, "low", acronym.toLowerCase(Locale.ROOT));
            t.follow(
                    "With full stops between the letters, and in lower case for the web address?",
                    "How would it look with dots, and as a lower-case domain name?");
            t.answer(
                    "With full stops: {dots}\nFor the web: {low}.example",
                    "{dots} in print, {low}.example as a domain.");
        }
    }

    private static void addresses(Talk t, Draw d) {
        List<String> people = Words.people(d.between(3, 5), d);
        List<String> found = new ArrayList<>();
        StringBuilder text = new StringBuilder(d.of(
                "Hello all,",
                "Notes from " + d.of(Words.DAYS) + ":",
                "Hi " + d.of(Words.FIRST) + ",",
                "Contacts for the " + d.of(Words.PROJECTS) + ":"));
        for (String person : people) {
            String address = Words.email(person, d);
            while (found.contains(address)) {
                address = Words.email(person, d);
            }
            found.add(address);
            text.append(d.chance(50) ? "\n" : " ")
                    .append(String.format(
                            Locale.ROOT,
                            d.of(
                                    "Please copy %1$s (%2$s) on everything about the %3$s.",
                                    "%1$s has moved to %4$s and now uses %2$s.",
                                    "For the %3$s write to %2$s, that is %1$s.",
                                    "%1$s is away until %5$s; %2$s still works.",
                                    "The invoice goes to %2$s, attention %1$s.",
                                    "%1$s <%2$s> will bring %6$d %7$s."),
                            person,
                            address,
                            d.of(Words.PROJECTS),
                            d.of(Words.TOWNS),
                            d.of(Words.DAYS),
                            d.between(2, 30),
                            English.plural(d.of(Words.GOODS))));
        }
        if (t.form() == 2) {
            text.append(" ")
                    .append(d.of("Again, the main contact is ", "If in doubt ask ", "Send replies to "))
                    .append(found.getFirst())
                    .append(".");
        }
        List<String> matched = Pattern.compile("[\\w.]+@[\\w.]+\\w")
                .matcher(text)
                .results()
                .map(hit -> hit.group())
                .distinct()
                .toList();
        t.check(matched.equals(found));
        List<String> result = t.form() == 1 ? found.stream().sorted().toList() : found;
        t.with(
                "text",
                text,
                "n",
                English.capital(English.word(found.size())),
                "rows",
                String.join("\n", result),
                "line",
                String.join("; ", result),
                "first",
                found.getFirst());
        t.ask();
        switch (t.form()) {
            case 2 ->
                t.answer(
                        "{n}, because {first} appears twice:\n\n{rows}",
                        "There are {n} different ones ({first} is given twice):\n\n{rows}"
                                .replace("{n}", English.word(found.size())));
            case 3 -> t.answer("{line}");
            default -> t.answer("{rows}");
        }
        if (d.chance(35)) {
            List<String> domains = found.stream()
                    .map(address -> address.substring(address.indexOf('@') + 1))
                    .distinct()
                    .sorted()
                    .toList();
            t.with("domains", English.list(domains));
            t.follow("Which domains are these?", "And which mail domains occur?");
            t.answer(
                    domains.size() == 1 ? "Only {domains}." : "{domains}.",
                    domains.size() == 1
                            ? "All of them are at {domains}."
                            : English.capital(English.word(domains.size())) + " different ones: {domains}.");
        }
    }

    private static void duplicates(Talk t, Draw d) {
        List<String> pool = t.form() == 3 || d.chance(40)
                ? Words.people(6, d)
                : d.some(6, d.of(Words.TOWNS, Words.GOODS, Words.DEAR, Words.JOBS, Words.FOOD, Words.PROJECTS));
        List<String> items = new ArrayList<>(pool);
        items.addAll(d.some(d.between(2, 3), pool));
        items.add(d.of(pool));
        items = d.shuffled(items);
        List<String> kept = new ArrayList<>(new LinkedHashSet<>(items));
        TreeMap<String, Integer> counts = new TreeMap<>();
        items.forEach(item -> counts.merge(item, 1, Integer::sum));
        List<String> sorted = new ArrayList<>(counts.keySet());
        t.check(kept.stream().sorted().toList().equals(sorted) && kept.size() == 6);
        List<String> repeated = counts.entrySet().stream()
                .filter(e -> e.getValue() > 1)
                .map(e -> e.getKey() + ": " + e.getValue() + " times")
                .toList();
        t.with(
                "lines",
                String.join("\n", items),
                "project",
                d.of(Words.PROJECTS),
                "kept",
                String.join("\n", kept),
                "sorted",
                String.join("\n", sorted),
                "rep",
                English.bullets(repeated),
                "gone",
                English.word(items.size() - 6),
                "all",
                items.size());
        t.ask();
        switch (t.form()) {
            case 1 -> t.answer("{sorted}", "{sorted}\n\nThat removed {gone} repeated lines.");
            case 2 -> t.answer("{rep}\n\nAll other entries occur once.", "{rep}");
            default -> t.answer("{kept}", "{kept}\n\n{all} lines have become 6; {gone} were repeats.");
        }
    }

    static String shifted(String text, int by) {
        return text.chars()
                .mapToObj(c -> Character.isLowerCase(c)
                        ? (char) ('a' + Math.floorMod(c - 'a' + by, 26))
                        : Character.isUpperCase(c) ? (char) ('A' + Math.floorMod(c - 'A' + by, 26)) : (char) c)
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    private static void caesar(Talk t, Draw d) {
        int k = d.between(2, 11);
        String plain = String.format(
                Locale.ROOT,
                d.of(
                        "Meet %1$s at the %2$s in %5$s",
                        "The %2$s in %5$s opens on %3$s",
                        "Bring the %4$s to %5$s on %3$s",
                        "%1$s hid the %4$s in %5$s",
                        "Train to %5$s leaves %3$s with %1$s",
                        "Ask %1$s for the %4$s in the %2$s"),
                d.of(Words.FIRST),
                d.of("harbour", "museum", "old mill", "market", "station", "castle", "bakery"),
                d.of(Words.DAYS),
                d.of(Words.GOODS),
                d.of(Words.TOWNS));
        int by = t.form() > 1 ? 13 : k;
        String secret = shifted(plain, by);
        t.check(shifted(secret, -by).equals(plain) && shifted(secret, 26 - by).equals(plain));
        t.with("plain", plain, "secret", secret, "rot", secret, "k", by);
        t.with("p0", plain.charAt(0), "s0", secret.charAt(0), "p1", plain.charAt(1), "s1", secret.charAt(1));
        t.ask();
        boolean encrypt = t.form() % 2 == 0;
        t.answer(
                encrypt ? "{secret}" : "It says: {plain}",
                encrypt
                        ? "**{secret}**\n\nEvery letter moves {k} places on, so {p0} becomes {s0} and "
                                + "{p1} becomes {s1}; after z it starts again at a."
                        : "\"{plain}\". Each letter goes back {k} places: {s0} to {p0}, {s1} to {p1}, and so on.");
    }

    private static void identifiers(Talk t, Draw d) {
        List<String> parts = Words.words("user order invoice total first last name date created updated price unit max "
                + "min item count page start end time account status shipping address tax rate "
                + "home phone email retry limit file path");
        List<List<String>> names = new ArrayList<>();
        for (int i = 0; i < d.between(4, 6); i++) {
            names.add(d.some(d.between(2, 4), parts));
        }
        String style = d.of("snake_case", "camelCase", "kebab-case", "Title Case", "PascalCase", "UPPER_SNAKE_CASE");
        List<String> styles = List.of("snake_case", "camelCase", "kebab-case", "PascalCase");
        List<String> from = new ArrayList<>();
        List<String> to = new ArrayList<>();
        String one = d.of(styles);
        for (List<String> name : names) {
            String other = t.form() == 3 ? d.of(styles) : one;
            other = other.equals(style) ? (style.equals("snake_case") ? "camelCase" : "snake_case") : other;
            from.add(styled(name, other));
            to.add(styled(name, style));
            t.check(split(from.getLast()).equals(name) && split(to.getLast()).equals(name));
        }
        List<String> arrows = new ArrayList<>();
        for (int i = 0; i < from.size(); i++) {
            arrows.add(from.get(i) + " → " + to.get(i));
        }
        t.with(
                "style",
                style,
                "names",
                String.join("\n", from),
                "to",
                String.join("\n", to),
                "arrows",
                String.join("\n", arrows));
        t.ask();
        t.answer(t.form() == 2 ? "{to}" : "{arrows}", "{to}");
    }

    private static String styled(List<String> parts, String style) {
        String title = parts.stream().map(English::capital).collect(Collectors.joining(" "));
        return switch (style) {
            case "snake_case" -> String.join("_", parts);
            case "kebab-case" -> String.join("-", parts);
            case "Title Case" -> title;
            case "PascalCase" -> title.replace(" ", "");
            case "UPPER_SNAKE_CASE" -> String.join("_", parts).toUpperCase(Locale.ROOT);
            default ->
                parts.getFirst()
                        + title.replace(" ", "").substring(parts.getFirst().length());
        };
    }

    private static List<String> split(String name) {
        boolean upper = name.equals(name.toUpperCase(Locale.ROOT));
        String spaced = upper ? name : name.replaceAll("([a-z])([A-Z])", "$1 $2");
        return List.of(spaced.toLowerCase(Locale.ROOT).split("[ _-]"));
    }

    private static void names(Talk t, Draw d) {
        List<String> people = Words.people(d.between(5, 7), d);
        List<String> turned = people.stream()
                .map(p -> p.split(" ")[1] + ", " + p.split(" ")[0])
                .toList();
        List<String> result = switch (t.form()) {
            case 0 ->
                turned.stream()
                        .sorted()
                        .map(p -> p.split(", ")[1] + " " + p.split(", ")[0])
                        .toList();
            case 1 -> turned.stream().sorted().toList();
            case 2 -> people.reversed();
            case 3 ->
                people.stream()
                        .sorted(Comparator.comparingInt(String::length).thenComparing(p -> p))
                        .toList();
            default -> people.stream().sorted().toList();
        };
        t.check(result.size() == people.size()
                && (t.form() == 1 || Set.copyOf(result).equals(Set.copyOf(people))));
        for (int i = 1; i < result.size(); i++) {
            String a = result.get(i - 1);
            String b = result.get(i);
            t.check(
                    switch (t.form()) {
                        case 0 -> a.split(" ")[1].compareTo(b.split(" ")[1]) < 0;
                        case 2 -> people.indexOf(a) == people.indexOf(b) + 1;
                        case 3 -> a.length() < b.length() || a.length() == b.length() && a.compareTo(b) < 0;
                        default -> a.compareTo(b) < 0;
                    });
        }
        t.with(
                "names",
                String.join("\n", people),
                "inline",
                String.join(", ", people),
                "project",
                d.of(Words.PROJECTS));
        t.with(
                "plain",
                String.join("\n", result),
                "numbered",
                English.numbered(result),
                "lengths",
                result.stream().map(p -> p + " (" + p.length() + ")").collect(Collectors.joining("\n")));
        t.ask();
        t.answer(t.form() == 3 ? "{lengths}" : t.form() == 2 ? "{numbered}" : d.of("{plain}", "{numbered}"));
        if (d.chance(40)) {
            String extra = d.of(Words.FIRST) + " " + d.of(Words.LAST);
            if (!people.contains(extra) && t.form() != 2) {
                List<String> more = new ArrayList<>(people);
                more.add(extra);
                t.with("extra", extra, "n", more.size());
                List<String> again = switch (t.form()) {
                    case 3 ->
                        more.stream()
                                .sorted(Comparator.comparingInt(String::length).thenComparing(p -> p))
                                .toList();
                    case 4 -> more.stream().sorted().toList();
                    default ->
                        more.stream()
                                .sorted(Comparator.comparing((String p) -> p.split(" ")[1])
                                        .thenComparing(p -> p))
                                .toList();
                };
                int at = again.indexOf(extra);
                t.with(
                        "place",
                        English.ordinal(at + 1),
                        "where",
                        at == 0
                                ? "before " + again.get(1)
                                : at + 1 == again.size()
                                        ? "after " + again.get(at - 1)
                                        : "between " + again.get(at - 1) + " and " + again.get(at + 1));
                t.follow("{extra} is coming too. Where does that name go?", "I forgot {extra}. In which place?");
                t.answer("In {place} place, {where}.", "{^where}, so {extra} is {place} of {n}.");
            }
        }
    }

    private static void counts(Talk t, Draw d) {
        String sentence = String.format(
                        Locale.ROOT,
                        d.of(
                                "%1$s sent the %2$s about the %3$s to %4$s last %5$s",
                                "On %5$s the %6$s from %4$s repaired the %2$s for %1$s",
                                "Nobody in %4$s knew why %1$s kept a %2$s beside the %7$s",
                                "The %6$s and the %8$s met %1$s in %4$s to discuss the %3$s",
                                "Before the %3$s began, %1$s bought a %7$s and a %2$s in %4$s"),
                        d.of(Words.FIRST),
                        d.of(Words.GOODS),
                        d.of(Words.PROJECTS),
                        d.of(Words.TOWNS),
                        d.of(Words.DAYS),
                        d.of(Words.JOBS),
                        d.of(Words.DEAR),
                        d.of("mayor", "headmaster", "coach", "landlord", "auditor", "editor", "captain"))
                + ".";
        List<String> words = List.of(sentence.replaceAll("[.,]", "").split(" "));
        int gaps = (int) sentence.chars().filter(c -> c == ' ').count();
        char letter = d.of('a', 'e', 'i', 'o', 'r', 's', 't', 'n');
        String low = sentence.toLowerCase(Locale.ROOT);
        int hits = low.length() - low.replace("" + letter, "").length();
        List<String> where = words.stream()
                .filter(w -> w.toLowerCase(Locale.ROOT).indexOf(letter) >= 0)
                .toList();
        int summed = where.stream()
                .mapToInt(w -> (int) w.toLowerCase(Locale.ROOT)
                        .chars()
                        .filter(c -> c == letter)
                        .count())
                .sum();
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        List<String> longWords =
                words.stream().filter(w -> w.length() == longest).distinct().toList();
        int vowels = (int) low.chars().filter(c -> "aeiou".indexOf(c) >= 0).count();
        t.check(words.size() == gaps + 1
                && hits == summed
                && vowels == low.length() - low.replaceAll("[aeiou]", "").length());
        List<String> byVowel = new ArrayList<>();
        for (String v : List.of("a", "e", "i", "o", "u")) {
            byVowel.add(v + " " + (low.length() - low.replace(v, "").length()));
        }
        t.with(
                "sentence",
                sentence,
                "letter",
                letter,
                "words",
                words.size(),
                "chars",
                sentence.length(),
                "hits",
                English.count(hits, "time"),
                "where",
                English.list(where),
                "longest",
                longest,
                "lw",
                English.list(longWords.stream().map(w -> "\"" + w + "\"").toList()),
                "vowels",
                vowels,
                "by",
                String.join(", ", byVowel),
                "spaces",
                gaps,
                "letters",
                sentence.length() - gaps);
        t.ask();
        switch (t.form()) {
            case 0 -> t.answer("{words} words.", "It has {words} words, with {spaces} spaces between them.");
            case 1 ->
                t.answer(
                        hits == 0 ? "Not at all." : "{^hits}, in {where}.",
                        hits == 0
                                ? "The letter {letter} does not occur."
                                : "{hits}. The words that contain it: {where}.");
            case 2 ->
                t.answer(
                        longWords.size() == 1
                                ? "{lw}, with {longest} letters."
                                : "{lw} share first place with {longest} letters each.");
            case 3 ->
                t.answer(
                        "Words: {words}\nCharacters: {chars}, of which {spaces} are spaces",
                        "{words} words and {chars} characters ({letters} without the spaces).");
            default -> t.answer("{vowels}: {by}.", "There are {vowels} vowels, namely {by}.");
        }
    }
}
