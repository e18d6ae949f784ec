package assay.reward;

import java.util.Optional;
import java.util.Set;

/// What a judge found, with its evidence; [Reward] makes a score of it.
public sealed interface Verdict {
    /// The query ran. `state` is the one whose comparison counts: the worst of those that were looked at.
    /// `secondState` says on which further states it was compared.
    record Compared(Comparison comparison, String state, String secondState, Set<String> goldTables, Set<String> tables)
            implements Verdict {
        public Compared {
            goldTables = Set.copyOf(goldTables);
            tables = Set.copyOf(tables);
        }
    }

    /// The query ran, and its rows were compared as sets, on the database alone.
    record AsSets(boolean equal, double jaccard, long goldRows, long predictedRows) implements Verdict {}

    /// The statement changed the database: are all tables afterwards what the gold makes of them. `differing` are those
    /// that are not.
    record Changed(boolean same, Set<String> differing, String state, String secondState) implements Verdict {
        public Changed {
            differing = Set.copyOf(differing);
        }
    }

    /// A final answer against a label.
    record Answered(boolean right, String answer) implements Verdict {}

    /// A step in an environment. The three parts are in tenths; `profile` is how the answer was read, `action` what was
    /// read out of it, `judgedBy` what decided on the action, `thought` why the thought is not paid.
    record Stepped(
            int format,
            int action,
            int reasoning,
            String rule,
            String profile,
            Optional<String> read,
            Optional<String> judgedBy,
            Optional<String> thought)
            implements Verdict {
        public Stepped {
            if (!Set.of(0, 1, 4).contains(format) || !Set.of(0, 3).contains(action) || reasoning < 0 || reasoning > 3) {
                throw new IllegalArgumentException("no parts of a step: " + format + ", " + action + ", " + reasoning);
            }
        }
    }

    /// SQLite would not compile or run it.
    record Failed(String error, String state) implements Verdict {}

    /// It was not run, or not to its end, because of a rule.
    record Refused(String rule) implements Verdict {}

    /// It was not run: it reads none of the tables that the gold reads.
    record Elsewhere(Set<String> goldTables, Set<String> tables) implements Verdict {
        public Elsewhere {
            goldTables = Set.copyOf(goldTables);
            tables = Set.copyOf(tables);
        }
    }

    /// The deadline stopped it.
    record TimedOut(String error, String state) implements Verdict {
        /// The same words whoever stops it.
        public static TimedOut after(int deadlineMillis, String state) {
            return new TimedOut("stopped after " + deadlineMillis + " ms", state);
        }
    }

    /// The process that ran it ended, and a second one did.
    record Died(String error, String state) implements Verdict {}

    /// There is nothing to judge in the completion: no SQL, or no final answer.
    record Missing(String rule) implements Verdict {}

    /// The evidence cannot tell right from wrong.
    record Unscorable(String rule, Optional<String> error) implements Verdict {}

    /// There is no gold: only whether SQL is there.
    record Ungraded(boolean sql) implements Verdict {}
}
