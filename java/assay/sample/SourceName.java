package assay.sample;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// The eight values that the field `source` of a row can have, in the order in which sources are asked for rows.
public enum SourceName {
    SPARC(TaskType.DB),
    COSQL(TaskType.DB),
    SPIDER(TaskType.DB),
    SYNTHETIC_SQL(TaskType.DB),
    WEBSHOP(TaskType.ENV),
    SCIENCEWORLD(TaskType.ENV),
    SYNTHETIC_REACT(TaskType.ENV),
    GENERAL_CHAT(TaskType.GENERAL);

    private final String wire = name().toLowerCase(Locale.ROOT);
    private final TaskType taskType;

    SourceName(TaskType taskType) {
        this.taskType = taskType;
    }

    /// The name in files, recipes and tables: `general_chat`.
    public String wire() {
        return wire;
    }

    public TaskType taskType() {
        return taskType;
    }

    public static Optional<SourceName> of(String wire) {
        return Arrays.stream(values()).filter(name -> name.wire.equals(wire)).findFirst();
    }
}
