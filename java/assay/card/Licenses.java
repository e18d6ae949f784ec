package assay.card;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The section on licences: rows under each, the strictest, and every parent file.
final class Licenses {
    private static final int HASH_DIGITS = 16;

    private Licenses() {}

    static void append(DatasetCard card, StringBuilder out) {
        License strictest = card.strictest();
        out.append(String.format(
                Locale.ROOT,
                """
                ## Licences

                Each row keeps the licence of its parent; it stands in the lineage. The header names the strictest of them, %s%s, \
                because one who uses the whole set must keep to it: %s. The order is permissive, share-alike, \
                non-commercial, no-derivatives, unlisted, unknown. This is a reading of names, not legal advice; a licence that was \
                told from the name of a file is only as good as that name.

                """,
                Markdown.text(strictest.id()),
                strictest.kind() == License.Kind.UNKNOWN
                        ? ""
                        : " (" + strictest.kind().wire() + ")",
                why(strictest.kind())));
        out.append("| licence | kind | rows |\n|---|---|---:|\n");
        List<Map.Entry<String, Long>> rows = card.licenses().entrySet().stream()
                .sorted(Comparator.comparing((Map.Entry<String, Long> entry) -> License.of(entry.getKey()))
                        .reversed())
                .toList();
        for (Map.Entry<String, Long> entry : rows) {
            License license = License.of(entry.getKey());
            out.append(String.format(
                    Locale.ROOT,
                    "| %s | %s | %,d |\n",
                    Markdown.text(license.id()),
                    license.kind().wire(),
                    entry.getValue()));
        }
        out.append(
                "\nThe files that were read. A row made from several counts for each; one with 0 gave none, so its licence does "
                        + "not bind.\n\n| source | parent file | licence | rows | SHA-256 |\n|---|---|---|---:|---|\n");
        card.parts()
                .forEach(part -> part.parents().stream()
                        .filter(parent -> !parent.database())
                        .forEach(parent -> line(part, parent, out)));
        long databases = card.parts().stream()
                .flatMap(part -> part.parents().stream())
                .filter(Parent::database)
                .map(Parent::file)
                .distinct()
                .count();
        if (databases > 0) {
            out.append(String.format(Locale.ROOT, """

                    <details><summary>%,d databases that rows stand on</summary>

                    | source | database | licence | rows | SHA-256 |
                    |---|---|---|---:|---|
                    """, databases));
            card.parts()
                    .forEach(part -> part.parents().stream()
                            .filter(Parent::database)
                            .sorted(Comparator.comparing(Parent::file))
                            .forEach(parent -> line(part, parent, out)));
            out.append("\n</details>\n");
        }
        out.append('\n');
    }

    private static void line(Part part, Parent parent, StringBuilder out) {
        String hash = parent.sha256();
        out.append(String.format(
                Locale.ROOT,
                "| %s | %s | %s | %,d | `%s` |\n",
                part.source().wire(),
                Markdown.code(parent.file()),
                Markdown.text(parent.license()),
                parent.rows(),
                hash.substring(0, Math.min(HASH_DIGITS, hash.length()))));
    }

    private static String why(License.Kind kind) {
        return switch (kind) {
            case PUBLIC_DOMAIN -> "it asks for nothing";
            case PERMISSIVE -> "the authors are to be named and the terms passed on";
            case SHARE_ALIKE -> "what is made from such rows is to be passed on under the same licence";
            case NON_COMMERCIAL -> "such rows must not be used commercially";
            case NO_DERIVATIVES -> "what is made from such rows must not be passed on";
            case UNLISTED -> "nobody has said here what it allows, so read it first";
            case UNKNOWN ->
                "nobody knows what the owners of such rows allow, which is to be asked before they are passed on";
        };
    }
}
