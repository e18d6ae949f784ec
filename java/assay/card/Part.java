package assay.card;

import assay.pipeline.StageBook;
import assay.sample.SourceName;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What one source gave to a set. `generated` of its `written` rows were made from `templates` templates; the others
/// were made from records.
public record Part(
        SourceName source,
        int target,
        int written,
        int shortBy,
        int filled,
        int generated,
        int templates,
        List<Parent> parents,
        List<StageBook> books) {
    public Part {
        parents = List.copyOf(parents);
        books = List.copyOf(books);
    }

    /// The data sets that its rows descend from. Order: as declared.
    Set<Paper> papers() {
        Set<Paper> papers = new TreeSet<>();
        parents.stream().filter(parent -> parent.rows() > 0).forEach(parent -> papers.addAll(Paper.of(source, parent)));
        return papers;
    }

    /// Files that rows were made from and whose data set is not known here.
    List<Parent> strangers() {
        return parents.stream()
                .filter(parent -> parent.rows() > 0 && !parent.database() && !parent.starter())
                .filter(parent -> Paper.of(source, parent).isEmpty())
                .toList();
    }
}
