package assay.question;

import java.util.List;
import java.util.stream.Stream;

/// All patterns. A new one is written in the class of its group and in `starter/synthetic_sql/patterns.jsonl`.
public final class Patterns {
    public static final List<Pattern> ALL = Stream.of(
                    FilterPatterns.ALL,
                    ComparisonPatterns.ALL,
                    DatePatterns.ALL,
                    GapPatterns.ALL,
                    TextPatterns.ALL,
                    OrderPatterns.ALL,
                    AggregatePatterns.ALL,
                    GroupPatterns.ALL,
                    JoinPatterns.ALL,
                    HopPatterns.ALL,
                    SetPatterns.ALL,
                    SubqueryPatterns.ALL,
                    WindowPatterns.ALL,
                    CasePatterns.ALL,
                    InsertPatterns.ALL,
                    ChangePatterns.ALL)
            .flatMap(List::stream)
            .toList();

    private Patterns() {}
}
