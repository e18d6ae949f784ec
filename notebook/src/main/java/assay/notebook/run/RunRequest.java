package assay.notebook.run;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// What is asked of a run. `set`: values given instead of cells. `fresh`: nothing is taken from the cache. `only`:
/// these cells and what they need, empty for all. `from`: these cells and what needs them are computed again.
public record RunRequest(Map<String, String> set, boolean fresh, Set<String> only, Set<String> from) {
    public static final RunRequest ALL = new RunRequest(Map.of(), false, Set.of(), Set.of());

    public RunRequest {
        set = Map.copyOf(new TreeMap<>(set));
        only = Set.copyOf(new TreeSet<>(only));
        from = Set.copyOf(new TreeSet<>(from));
    }
}
