package assay.environment;

import java.util.Locale;

/// The four kinds of worlds. Household chores are left out on purpose: they are a benchmark's home ground.
public enum Family {
    NAVIGATION,
    TOOL,
    LABORATORY,
    ERRAND;

    /// The name in files.
    public String wire() {
        return lower(name());
    }

    static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
