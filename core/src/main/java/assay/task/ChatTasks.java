package assay.task;

import assay.sample.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All tasks, and the endless row of conversations that a seed makes of them.
///
/// Order: every run of `WORDINGS` indices that starts at a multiple of it uses each wording of each task once, in an
/// order of its own, so wordings are spread evenly over any stretch of indices.
public final class ChatTasks {
    /// How often other values are drawn for an index when a check fails. No task is known to need the second.
    private static final int TRIES = 8;

    private static final int SYSTEM_PERCENT = 5;

    /// Every task, by family.
    public static final List<ChatTask> ALL = Stream.of(
                    Arithmetic.TASKS,
                    WordProblems.TASKS,
                    Dates.TASKS,
                    Clock.TASKS,
                    Finance.TASKS,
                    Units.TASKS,
                    Texts.TASKS,
                    Tables.TASKS,
                    JsonEdits.TASKS,
                    Programs.TASKS,
                    Letters.TASKS,
                    Office.TASKS,
                    Statistics.TASKS,
                    Logic.TASKS,
                    Regexes.TASKS)
            .flatMap(List::stream)
            .toList();

    private record Wording(ChatTask task, int form) {}

    private static final List<Wording> WORDINGS = ALL.stream()
            .flatMap(task -> IntStream.range(0, task.forms().size()).mapToObj(form -> new Wording(task, form)))
            .toList();

    private ChatTasks() {}

    /// How many different wordings of first user messages there are, values apart.
    public static int wordings() {
        return WORDINGS.size();
    }

    /// The task that [#conversation] uses for `index`.
    public static ChatTask task(long seed, int index) {
        return wording(seed, index).task();
    }

    /// The conversation with number `index` (from 0) of `seed`. It depends on nothing else.
    public static List<Message> conversation(long seed, int index) {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            Optional<List<Message>> messages = attempt(seed, index, attempt);
            if (messages.isPresent()) {
                return messages.get();
            }
        }
        throw new IllegalStateException(
                "task " + task(seed, index).name() + " refuses seed " + seed + ", index " + index);
    }

    /// One try at a conversation; empty when a check of the task failed.
    static Optional<List<Message>> attempt(long seed, int index, int attempt) {
        SplittableRandom random = new SplittableRandom(mixed(mixed(seed, index), attempt));
        Wording wording = wording(seed, index);
        Optional<List<Message>> messages = wording.task().instance(wording.form(), random);
        return messages.map(list -> withSystem(list, new Draw(random)));
    }

    private static List<Message> withSystem(List<Message> messages, Draw draw) {
        if (!draw.chance(SYSTEM_PERCENT)) {
            return messages;
        }
        List<Message> all = new ArrayList<>(messages);
        all.addFirst(Message.system(Words.system(draw)));
        return List.copyOf(all);
    }

    private static Wording wording(long seed, int index) {
        if (index < 0) {
            throw new IllegalArgumentException("index counts from 0, got " + index);
        }
        return round(seed, index / WORDINGS.size()).order().get(index % WORDINGS.size());
    }

    /// The order in which one round through all wordings goes.
    private record Round(long seed, int number, List<Wording> order) {}

    private static final AtomicReference<Round> LAST_ROUND = new AtomicReference<>(new Round(0, -1, List.of()));

    private static Round round(long seed, int number) {
        Round round = Objects.requireNonNull(LAST_ROUND.get());
        if (round.seed() != seed || round.number() != number) {
            round = new Round(seed, number, new Draw(new SplittableRandom(mixed(~seed, number))).shuffled(WORDINGS));
            LAST_ROUND.set(round);
        }
        return round;
    }

    /// Two numbers as one seed: neighbours of either give unrelated generators.
    private static long mixed(long seed, long number) {
        long mixed = seed * 0x9E3779B97F4A7C15L + number + 0x632BE59BD9B4E019L;
        mixed = (mixed ^ (mixed >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
