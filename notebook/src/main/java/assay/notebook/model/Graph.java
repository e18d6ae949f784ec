package assay.notebook.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which cell needs which, in the order of the file. Names that no node has are passed over.
public record Graph(List<Node> nodes) {
    public record Node(String name, List<String> needs) {
        public Node {
            needs = List.copyOf(needs);
        }
    }

    public Graph {
        nodes = List.copyOf(nodes);
        Set<String> names = new HashSet<>();
        for (Node node : nodes) {
            if (!names.add(node.name())) {
                throw new IllegalArgumentException("a graph has each name once, got " + node.name() + " twice");
            }
        }
    }

    private Map<String, Node> byName() {
        Map<String, Node> byName = new LinkedHashMap<>();
        nodes.forEach(node -> byName.put(node.name(), node));
        return byName;
    }

    /// All names, each after what it needs. Order: among those that are ready, the first of the file. Nodes of a cycle
    /// and what needs them are left out.
    public List<String> order() {
        Set<String> names = byName().keySet();
        Set<String> done = new LinkedHashSet<>();
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : nodes) {
                if (!done.contains(node.name())
                        && node.needs().stream().allMatch(name -> done.contains(name) || !names.contains(name))) {
                    done.add(node.name());
                    more = true;
                    break;
                }
            }
        }
        return List.copyOf(done);
    }

    /// These and all that they need.
    public Set<String> above(Collection<String> names) {
        Map<String, Node> byName = byName();
        Set<String> above = new LinkedHashSet<>();
        List<String> todo = new ArrayList<>(names);
        while (!todo.isEmpty()) {
            Node node = byName.get(todo.removeLast());
            if (node != null && above.add(node.name())) {
                todo.addAll(node.needs());
            }
        }
        return above;
    }

    /// These and all that need them.
    public Set<String> below(Collection<String> names) {
        Set<String> below = new LinkedHashSet<>(names);
        below.retainAll(byName().keySet());
        boolean more = true;
        while (more) {
            more = false;
            for (Node node : nodes) {
                if (node.needs().stream().anyMatch(below::contains) && below.add(node.name())) {
                    more = true;
                }
            }
        }
        return below;
    }

    /// Each cycle once, as a way that ends where it began: `[a, b, a]` when a needs b and b needs a.
    public List<List<String>> cycles() {
        List<List<String>> cycles = new ArrayList<>();
        Map<String, Boolean> finished = new HashMap<>();
        Map<String, Node> byName = byName();
        for (Node node : nodes) {
            walk(node, byName, new ArrayList<>(), finished, cycles);
        }
        return cycles;
    }

    private static void walk(
            Node node,
            Map<String, Node> byName,
            List<String> way,
            Map<String, Boolean> finished,
            List<List<String>> cycles) {
        Boolean state = finished.get(node.name());
        if (Boolean.TRUE.equals(state)) {
            return;
        } else if (state != null) {
            List<String> cycle = new ArrayList<>(way.subList(way.indexOf(node.name()), way.size()));
            cycle.add(node.name());
            cycles.add(cycle);
            return;
        }
        finished.put(node.name(), false);
        way.add(node.name());
        for (String need : node.needs()) {
            if (byName.containsKey(need)) {
                walk(byName.get(need), byName, way, finished, cycles);
            }
        }
        way.removeLast();
        finished.put(node.name(), true);
    }
}
