package assay.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// A kind of question: whom it is about, what is drawn, the gold, and how people ask for it.
///
/// Golds, proofs and phrasings are texts with `{slots}` that [Play] fills: lower case for words, upper case for SQL. A
/// proof is a SELECT that must return no row, else the question has more than one right answer.
/// `tier` is the difficulty: 1 one table, 2 grouping and simple joins, 3 what needs subqueries, windows or changes.
public record Pattern(
        String name,
        String group,
        int tier,
        String about,
        Cast.Call call,
        Predicate<Play> draw,
        List<String> golds,
        List<String> proofs,
        List<String> phrasings) {
    private static final int LEAST_PHRASINGS = 4;

    public Pattern {
        golds = List.copyOf(golds);
        proofs = List.copyOf(proofs);
        phrasings = List.copyOf(phrasings);
        if (phrasings.stream().distinct().count() < LEAST_PHRASINGS) {
            throw new IllegalArgumentException(name + ": fewer than " + LEAST_PHRASINGS + " phrasings");
        }
    }

    static Sketch of(String name, String group, int tier, String about) {
        return new Sketch(name, group, tier, about);
    }

    /// A pattern while it is written down.
    static final class Sketch {
        private final String name;
        private final String group;
        private final int tier;
        private final String about;
        private Cast.Call call = Cast.Call.table();
        private Predicate<Play> draw = play -> true;
        private final List<String> golds = new ArrayList<>();
        private final List<String> proofs = new ArrayList<>();

        private Sketch(String name, String group, int tier, String about) {
            this.name = name;
            this.group = group;
            this.tier = tier;
            this.about = about;
        }

        Sketch on(Cast.Call wanted) {
            call = wanted;
            return this;
        }

        /// Draws what is still open; false when it cannot.
        Sketch draws(Predicate<Play> wanted) {
            draw = wanted;
            return this;
        }

        /// The statement, or the change and then the SELECT.
        Sketch gold(String... statements) {
            golds.addAll(List.of(statements));
            return this;
        }

        Sketch proof(String select) {
            proofs.add(select);
            return this;
        }

        Pattern asked(String... phrasings) {
            return new Pattern(name, group, tier, about, call, draw, golds, proofs, List.of(phrasings));
        }
    }
}
