package assay.sample;

import java.util.Locale;

/// What a row trains: SQL on a database, acting in an environment, or plain conversation.
public enum TaskType {
    DB,
    ENV,
    GENERAL;

    private final String wire = name().toLowerCase(Locale.ROOT);

    /// The name in files: `db`, `env`, `general`.
    public String wire() {
        return wire;
    }

    /// `db` and `env` rows are agent rows: they act and observe.
    public boolean isAgent() {
        return this != GENERAL;
    }
}
