package assay.contamination;

import assay.sql.SqlTokens;
import assay.sql.SqlTokens.Kind;
import assay.sql.SqlTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What identifies a table whatever its rows are: its name and its columns, sorted; of each only the letters and
/// digits, in lower case. `Date of Birth` and `date_of_birth` are one column.
///
/// `name` is the hash of the table's name alone: most tables have another one and are let go after it.
record HeaderSignature(long name, long hash) {
    /// Where a text declares a table, in the normalised form of the text.
    static final List<String> ANCHORS = List.of("create table", "the headers of this table are");

    /// Words of a table declaration that begin no column.
    private static final Set<String> CONSTRAINTS =
            Set.of("PRIMARY", "FOREIGN", "UNIQUE", "CHECK", "CONSTRAINT", "KEY", "INDEX", "EXCLUDE");

    /// The sentence with which AgentBench shows a table. Source: THUDM/AgentBench, data/dbbench, `add_description`.
    private static final Pattern SENTENCE =
            Pattern.compile("(?i)name of this table is (.{1,300}?),?\\s+and the headers of this table are (.{1,4000})");

    /// Full stops at which the list of headers may end: some are part of a header, as in "Train No."
    private static final int MAX_ENDS = 40;

    /// Characters of a declaration that are looked at.
    private static final int MAX_DECLARATION = 20_000;

    /// Characters of a declaration up to its bracket.
    private static final int MAX_NAME = 400;

    /// A table that a text declares: its signature, and the place of the declaration.
    record Declared(HeaderSignature signature, int start, int end) {}

    static HeaderSignature of(String table, List<String> columns) {
        String text = bare(table) + "\u0002"
                + String.join(
                        "\u0001",
                        columns.stream().map(HeaderSignature::bare).sorted().toList());
        return new HeaderSignature(nameHash(table), hash(text));
    }

    private static long nameHash(String table) {
        return hash(bare(table));
    }

    /// FNV-1a, 64 bits.
    private static long hash(String text) {
        long hash = 0xCBF29CE484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return hash == 0 ? 1 : hash;
    }

    private static String bare(String name) {
        StringBuilder out = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 128) {
                return bareOfAny(name);
            }
            if (Character.isLetterOrDigit(c)) {
                out.append(Character.toLowerCase(c));
            }
        }
        return out.toString();
    }

    private static String bareOfAny(String name) {
        StringBuilder out = new StringBuilder();
        TextNormaliser.composed(name)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    /// The tables that `text` declares, as SQL or in AgentBench's sentence, of those whose name's hash is in `names`.
    static List<Declared> in(String text, Set<Long> names) {
        List<Declared> declared = new ArrayList<>();
        for (int at = indexOf("create", text, 0); at >= 0; at = indexOf("create", text, at + 1)) {
            int end = Math.min(text.length(), at + MAX_DECLARATION);
            List<Token> head = SqlTokens.of(text.substring(at, Math.min(end, at + MAX_NAME)));
            int bracket = bracket(head);
            if (bracket < 3 || !head.get(1).is("TABLE")) {
                continue;
            }
            String name = head.get(bracket - 1).name();
            if (names.contains(nameHash(name))) {
                String columns = text.substring(at + head.get(bracket).start(), end);
                declared.add(new Declared(
                        of(name, columns(SqlTokens.of(columns))),
                        at,
                        at + head.get(bracket).start()));
            }
        }
        if (indexOf("the headers of this table are", text, 0) < 0) {
            return declared;
        }
        Matcher sentence = SENTENCE.matcher(text);
        while (sentence.find()) {
            if (!names.contains(nameHash(sentence.group(1)))) {
                continue;
            }
            String headers = sentence.group(2);
            int ends = 0;
            for (int end = headers.indexOf('.'); end >= 0 && ends < MAX_ENDS; end = headers.indexOf('.', end + 1)) {
                declared.add(new Declared(
                        ofSentence(sentence.group(1), headers.substring(0, end)), sentence.start(), sentence.end()));
                ends++;
            }
            declared.add(new Declared(ofSentence(sentence.group(1), headers), sentence.start(), sentence.end()));
        }
        return declared;
    }

    /// As `text.indexOf(word, from)`, in any case.
    private static int indexOf(String word, String text, int from) {
        char lower = word.charAt(0);
        char upper = Character.toUpperCase(lower);
        for (int i = from; i + word.length() <= text.length(); i++) {
            char c = text.charAt(i);
            if ((c == lower || c == upper) && text.regionMatches(true, i, word, 0, word.length())) {
                return i;
            }
        }
        return -1;
    }

    /// The first opening bracket of `tokens`; -1 if there is none.
    private static int bracket(List<Token> tokens) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).is("(")) {
                return i;
            }
        }
        return -1;
    }

    /// The signature of a table as the sentence shows it: a comma inside a header makes two of it.
    static HeaderSignature ofSentence(String table, String headers) {
        return of(table, List.of(headers.split(",")));
    }

    /// The columns, from the tokens of a declaration beginning with its bracket.
    private static List<String> columns(List<Token> tokens) {
        List<String> columns = new ArrayList<>();
        int depth = 0;
        boolean first = false;
        for (Token token : tokens) {
            if (depth == 1 && first && token.kind() != Kind.SIGN) {
                if (token.isAny(CONSTRAINTS)) {
                    return columns; // constraints come last
                }
                columns.add(token.name());
                first = false;
            }
            depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
            if (depth == 0) {
                return columns;
            }
            first |= depth == 1 && (token.is("(") || token.is(","));
        }
        return columns;
    }
}
