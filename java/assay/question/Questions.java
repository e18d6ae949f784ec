package assay.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Questions over databases, any number of them, each made from seed and index alone.
///
/// The pairs of a database and a pattern are walked through in a shuffled order, each once before any comes again, so
/// that both are evenly used. An index whose pair does not fit makes no question. Two indices may make the same one:
/// the caller keeps the first.
public final class Questions {
    /// Drawings of one index before it is given up.
    private static final int TRIES = 12;

    private final List<Schema> schemas;
    private final List<Pattern> patterns;

    /// Casts per cell, found once: the same whoever finds them.
    private final AtomicReferenceArray<@Nullable List<Cast>> casts;

    private final AtomicReference<Pass> last = new AtomicReference<>(new Pass(0, -1, new int[0]));

    /// Order of `schemas` counts: the same list gives the same questions.
    public Questions(List<Schema> schemas, Predicate<Pattern> wanted) {
        this.schemas = List.copyOf(schemas);
        this.patterns = Patterns.ALL.stream().filter(wanted).toList();
        if (this.schemas.isEmpty() || this.patterns.isEmpty()) {
            throw new IllegalArgumentException("questions need at least one database and one pattern");
        }
        casts = new AtomicReferenceArray<>(round());
    }

    /// Indices until every pair of a database and a pattern has come once.
    public int round() {
        return schemas.size() * patterns.size();
    }

    /// The question of `index`, from 0. Empty when its pattern does not fit its database.
    public Optional<Candidate> generate(long seed, long index) {
        if (index < 0) {
            throw new IllegalArgumentException("an index counts from 0, got " + index);
        }
        Pass pass = pass(seed, index / round());
        int cell = pass.order[(int) (index % round())];
        return ask(cell, new SplittableRandom(mix(mix(seed, pass.number), cell)));
    }

    /// The order of all pairs in one walk through them.
    private static final class Pass {
        final long seed;
        final long number;
        final int[] order;

        Pass(long seed, long number, int[] order) {
            this.seed = seed;
            this.number = number;
            this.order = order;
        }
    }

    private Pass pass(long seed, long number) {
        Pass pass = Objects.requireNonNull(last.get());
        if (pass.seed != seed || pass.number != number) {
            pass = new Pass(seed, number, order(new SplittableRandom(mix(seed, number))));
            last.set(pass);
        }
        return pass;
    }

    private int[] order(SplittableRandom shuffle) {
        int[] order = new int[round()];
        for (int i = 0; i < order.length; i++) {
            int at = shuffle.nextInt(i + 1);
            order[i] = order[at];
            order[at] = i;
        }
        return order;
    }

    private Optional<Candidate> ask(int cell, SplittableRandom random) {
        Schema schema = schemas.get(cell / patterns.size());
        Pattern pattern = patterns.get(cell % patterns.size());
        List<Cast> found = casts.get(cell);
        if (found == null) {
            found = pattern.call().find().apply(schema).toList();
            casts.set(cell, found);
        }
        return ask(schema, pattern, found, random);
    }

    private static long mix(long a, long b) {
        return new SplittableRandom(a * 0x9E3779B97F4A7C15L + b).nextLong();
    }

    static Optional<Candidate> ask(Schema schema, Pattern pattern, SplittableRandom random) {
        return ask(schema, pattern, pattern.call().find().apply(schema).toList(), random);
    }

    private static Optional<Candidate> ask(Schema schema, Pattern pattern, List<Cast> casts, SplittableRandom random) {
        for (int i = 0; i < TRIES && !casts.isEmpty(); i++) {
            Play play = new Play(casts.get(random.nextInt(casts.size())), random);
            if (!pattern.draw().test(play)) {
                continue;
            }
            List<String> golds = pattern.golds().stream().map(play::fill).toList();
            pattern.proofs().forEach(play::proof);
            List<String> proofs = play.proofs().stream().map(play::fill).toList();
            int phrasing = random.nextInt(pattern.phrasings().size());
            String question = English.capital(play.fill(pattern.phrasings().get(phrasing)));
            if (question.indexOf('_') < 0
                    && Acceptance.refusal(schema.database(), golds, proofs).isEmpty()) {
                return Optional.of(new Candidate(
                        schema.id(), pattern.name(), pattern.group(), pattern.tier(), phrasing, question, golds));
            }
        }
        return Optional.empty();
    }
}
