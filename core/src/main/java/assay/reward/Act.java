package assay.reward;

import java.util.Set;

/// What an agent does with one answer.
sealed interface Act {
    /// As it is shown in a verdict.
    String text();

    /// An action in the environment's own words.
    record Words(String text) implements Act {}

    /// A call of a tool: `arguments` are the names that it gives, none where its input is free text.
    record Call(String tool, Set<String> arguments, boolean named, String text) implements Act {
        public Call {
            arguments = Set.copyOf(arguments);
        }
    }

    /// An operation on a database.
    record Statement(String text) implements Act {}

    /// The end of the task, with the answer to it.
    record Done(String text) implements Act {}
}
