package assay.card;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The section on whom to cite: the data sets that rows of this set descend from, and no others.
final class Citations {
    private Citations() {}

    static void append(DatasetCard card, StringBuilder out) {
        Set<Paper> papers = new TreeSet<>();
        card.parts().forEach(part -> papers.addAll(part.papers()));
        out.append("## Citations\n\n");
        if (papers.isEmpty()) {
            out.append("No row of this set descends from a data set whose paper is known here.\n");
        } else {
            known(papers, out);
        }
        List<String> strangers = card.parts().stream()
                .flatMap(part -> part.strangers().stream())
                .map(parent -> Markdown.code(parent.file()))
                .distinct()
                .toList();
        if (!strangers.isEmpty()) {
            out.append("\nFiles of parents that are not known here: ")
                    .append(String.join(", ", strangers))
                    .append(".\n");
        }
    }

    private static void known(Set<Paper> papers, StringBuilder out) {
        out.append("Rows of this set descend from these data sets; who uses it cites them:\n\n");
        for (Paper paper : papers) {
            out.append("- ").append(paper.title());
            paper.hub().ifPresent(hub -> out.append(", `").append(hub).append("` on the Hugging Face hub"));
            out.append(paper.url().map(url -> ": <" + url + ">").orElse("")).append('\n');
        }
        String entries = papers.stream()
                .map(paper -> paper.entry().orElse(null))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining("\n\n"));
        out.append("\n```bibtex\n").append(entries).append("\n```\n");
    }
}
