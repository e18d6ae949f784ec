package assay.notebook.shell;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/// Where a snippet leaves the value of an expression. Public only because snippets are in a package of their own; a JVM
/// has one driver, so one place is enough.
public final class LastValue {
    private static final AtomicReference<@Nullable Object> VALUE = new AtomicReference<>();

    private LastValue() {}

    public static void set(@Nullable Object value) {
        VALUE.set(value);
    }

    static @Nullable Object get() {
        return VALUE.get();
    }

    static void clear() {
        VALUE.set(null);
    }
}
