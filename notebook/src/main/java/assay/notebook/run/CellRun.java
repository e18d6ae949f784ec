package assay.notebook.run;

import assay.notebook.compile.NotebookException;
import assay.notebook.compile.OpenNotebook;
import assay.notebook.model.CellSource;
import assay.notebook.run.CellStore.About;
import assay.notebook.run.CellStore.Kept;
import assay.notebook.value.Stored;
import assay.notebook.value.UnstorableException;
import assay.notebook.value.Values;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs single cells of one notebook, or finds their values in the cache. Safe for threads.
final class CellRun {
    /// A result, and what stands for its value in the keys of others.
    record Outcome(CellResult result, String content, Map<String, String> files) {
        boolean hasValue() {
            return result.state() == State.COMPUTED || result.state() == State.CACHED;
        }
    }

    private final OpenNotebook notebook;
    private final Class<?> type;
    private final CellStore store;
    private final CellOutput output;
    private final Values values = new Values();
    private @Nullable Object instance;

    CellRun(OpenNotebook notebook, @Nullable Object instance, CellStore store, CellOutput output) {
        this.notebook = notebook;
        this.instance = instance;
        this.type = instance == null ? notebook.type() : instance.getClass();
        this.store = store;
        this.output = output;
    }

    static CellResult skipped(CellSource cell, String why) {
        return new CellResult(cell, State.SKIPPED, why, "", () -> null, Duration.ZERO, Optional.empty());
    }

    /// `fresh` says why the cache must not be read, or is empty.
    Outcome run(CellSource cell, List<Outcome> needs, String fresh) {
        for (Outcome need : needs) {
            if (!need.hasValue()) {
                String why = "needs " + need.result().cell().name() + ", which "
                        + (need.result().state() == State.FAILED ? "failed" : "was skipped");
                return new Outcome(skipped(cell, why), "", Map.of());
            }
        }
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("Java", Runtime.version().toString());
        parts.putAll(notebook.parts().getOrDefault(cell.name(), Map.of()));
        needs.forEach(need -> parts.put("input " + need.result().cell().name(), need.content()));
        String why = fresh;
        if (fresh.isEmpty()) {
            Found found = find(cell, parts);
            if (found.outcome().isPresent()) {
                return found.outcome().get();
            }
            why = found.why();
        }
        return compute(cell, needs, parts, why);
    }

    /// A value given from outside.
    Outcome set(CellSource cell, String text) {
        Map<String, String> parts = Map.of("--set", text);
        Found found = find(cell, parts);
        if (found.outcome().isPresent()) {
            return found.outcome().get();
        }
        long start = System.nanoTime();
        Type valueType = OpenNotebook.method(type, cell).getGenericReturnType();
        try {
            @Nullable Object value = values.parse(valueType, text);
            return finish(cell, parts, "set to " + text, "", value, start);
        } catch (UnstorableException e) {
            throw new NotebookException(
                    "--set " + cell.name() + " must be a value of type " + cell.type() + ", got \"" + text + "\" ("
                            + e.getMessage() + ")",
                    e);
        }
    }

    private record Found(Optional<Outcome> outcome, String why) {}

    private Found find(CellSource cell, Map<String, String> parts) {
        String key = CellStore.key(parts);
        Optional<Kept> kept = store.find(cell.name(), key);
        if (kept.isEmpty()) {
            return new Found(Optional.empty(), changes(cell, parts));
        }
        About about = kept.get().about();
        Optional<String> file = store.changedFile(about.files());
        if (file.isPresent()) {
            return new Found(Optional.empty(), "its file " + file.get() + " is not as it was");
        }
        store.used(cell.name(), key);
        String why = parts.containsKey("--set") ? "set to " + parts.get("--set") + ", as before" : "nothing changed";
        CellResult result = new CellResult(
                cell,
                State.CACHED,
                why,
                about.printed(),
                reader(cell, kept.get().json()),
                Duration.ZERO,
                Optional.empty());
        return new Found(Optional.of(new Outcome(result, about.content(), about.files())), "");
    }

    /// What differs from the last time.
    private String changes(CellSource cell, Map<String, String> parts) {
        Optional<Map<String, String>> last = store.lastParts(cell.name());
        if (last.isEmpty()) {
            return "first run";
        }
        List<String> changes = new ArrayList<>();
        parts.forEach((name, digest) -> {
            String before = last.get().get(name);
            if (before == null) {
                changes.add(name + " is new");
            } else if (!before.equals(digest)) {
                changes.add(name + " changed");
            }
        });
        last.get().keySet().stream()
                .filter(name -> !parts.containsKey(name))
                .forEach(name -> changes.add(name + " is gone"));
        if (changes.isEmpty()) {
            return "its value in the cache cannot be used";
        }
        return String.join(", ", changes.subList(0, Math.min(3, changes.size())))
                + (changes.size() > 3 ? " and " + (changes.size() - 3) + " more" : "");
    }

    private Outcome compute(CellSource cell, List<Outcome> needs, Map<String, String> parts, String why) {
        long start = System.nanoTime();
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        output.begin(cell.name());
        Optional<String> printed = Optional.empty();
        try {
            Object[] inputs =
                    needs.stream().map(need -> need.result().value().get()).toArray();
            Method method = OpenNotebook.method(type, cell);
            thread.setContextClassLoader(type.getClassLoader());
            @Nullable Object value = method.invoke(instance(), inputs);
            printed = Optional.of(output.end());
            return finish(cell, parts, why + written(needs), printed.get(), value, start);
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            return failed(cell, cause, printed.orElseGet(output::end), start);
        } catch (ReflectiveOperationException | RuntimeException | LinkageError e) {
            return failed(cell, e, printed.orElseGet(output::end), start);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /// A remark on files that the cell was given and changed: with them its key changed, too.
    private String written(List<Outcome> needs) {
        for (Outcome need : needs) {
            Optional<String> changed = store.changedFile(need.files());
            if (changed.isPresent()) {
                return "; it changed " + changed.get()
                        + ", which it takes as a Path, so it will run again (take what is written to as a String)";
            }
        }
        return "";
    }

    private synchronized Object instance() {
        if (instance == null) {
            instance = notebook.instance();
        }
        return instance;
    }

    private Outcome failed(CellSource cell, Throwable error, String printed, long start) {
        CellResult result = new CellResult(
                cell,
                State.FAILED,
                new Failure(notebook.file(), cell, type.getName(), error).line(),
                printed,
                () -> null,
                since(start),
                Optional.of(error));
        return new Outcome(result, "", Map.of());
    }

    /// Writes the value, and goes on with what was written.
    private Outcome finish(
            CellSource cell,
            Map<String, String> parts,
            String why,
            String printed,
            @Nullable Object value,
            long start) {
        Type valueType = OpenNotebook.method(type, cell).getGenericReturnType();
        String reason = why;
        if (values.obstacle(valueType).isEmpty()) {
            try {
                Stored stored = values.write(valueType, value);
                About about = store.about(parts, printed, stored);
                Supplier<@Nullable Object> reader = reader(cell, stored.json());
                var _ = reader.get(); // a constructor that refuses what it once made is told here
                if (cell.cached()) {
                    store.keep(cell.name(), CellStore.key(parts), about, stored);
                }
                return new Outcome(computed(cell, reason, printed, reader, start), about.content(), about.files());
            } catch (UnstorableException e) {
                reason += "; its value cannot be cached: " + e.getMessage();
            }
        }
        return new Outcome(computed(cell, reason, printed, () -> value, start), "run " + UUID.randomUUID(), Map.of());
    }

    private static CellResult computed(
            CellSource cell, String why, String printed, Supplier<@Nullable Object> value, long start) {
        return new CellResult(cell, State.COMPUTED, why, printed, value, since(start), Optional.empty());
    }

    private Supplier<@Nullable Object> reader(CellSource cell, byte[] json) {
        Type valueType = OpenNotebook.method(type, cell).getGenericReturnType();
        Supplier<@Nullable Object> read = () -> values.read(valueType, json);
        return values.hasArrays(valueType) ? read : new Once(read);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /// Arrays can be changed, so each reader gets its own; everything else is read once.
    private static final class Once implements Supplier<@Nullable Object> {
        private final Supplier<@Nullable Object> first;
        private @Nullable Object value;
        private boolean done;

        Once(Supplier<@Nullable Object> first) {
            this.first = first;
        }

        @Override
        public synchronized @Nullable Object get() {
            if (!done) {
                value = first.get();
                done = true;
            }
            return value;
        }
    }
}
