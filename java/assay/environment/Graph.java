package assay.environment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Places with weighted ways between them, in the order in which they were added.
final class Graph {
    private final Map<String, Map<String, Integer>> ways = new LinkedHashMap<>();

    /// A way between two places.
    record Way(String from, String to) {}

    Graph link(String a, String b, int cost) {
        ways.computeIfAbsent(a, key -> new LinkedHashMap<>()).put(b, cost);
        ways.computeIfAbsent(b, key -> new LinkedHashMap<>()).put(a, cost);
        return this;
    }

    /// The same places without the ways between `a` and `b`.
    Graph without(String a, String b) {
        Graph rest = new Graph();
        ways.forEach((from, to) -> {
            Map<String, Integer> kept = new LinkedHashMap<>(to);
            if (from.equals(a)) {
                kept.remove(b);
            } else if (from.equals(b)) {
                kept.remove(a);
            }
            rest.ways.put(from, kept);
        });
        return rest;
    }

    /// All places connected, and about `extra` ways more than a tree has; costs from `low` to `high`.
    static Graph random(Draw draw, List<String> places, int extra, int low, int high) {
        Graph graph = new Graph();
        for (int i = 1; i < places.size(); i++) {
            String near = places.get(draw.between(Math.max(0, i - 3), i - 1));
            graph.link(places.get(i), near, draw.between(low, high));
        }
        for (int i = 0; i < extra; i++) {
            List<String> ends = draw.some(places, 2);
            if (!graph.linked(ends.get(0), ends.get(1))) {
                graph.link(ends.get(0), ends.get(1), draw.between(low, high));
            }
        }
        return graph;
    }

    List<String> places() {
        return List.copyOf(ways.keySet());
    }

    List<String> from(String place) {
        return List.copyOf(ways.getOrDefault(place, Map.of()).keySet());
    }

    boolean linked(String a, String b) {
        return ways.getOrDefault(a, Map.of()).containsKey(b);
    }

    int cost(String a, String b) {
        return Objects.requireNonNull(ways.getOrDefault(a, Map.of()).get(b), "no way");
    }

    /// The cost of a way over `places`.
    int cost(List<String> places) {
        int sum = 0;
        for (int i = 1; i < places.size(); i++) {
            sum += cost(places.get(i - 1), places.get(i));
        }
        return sum;
    }

    /// The cheapest way, both ends included; empty when there is none. Dijkstra, without a heap: the worlds are small.
    List<String> path(String from, String to) {
        Map<String, Integer> distance = new LinkedHashMap<>();
        Map<String, String> before = new LinkedHashMap<>();
        Set<String> settled = new HashSet<>();
        distance.put(from, 0);
        while (true) {
            String next = null;
            for (String place : distance.keySet()) {
                if (!settled.contains(place) && (next == null || at(distance, place) < at(distance, next))) {
                    next = place;
                }
            }
            if (next == null) {
                return List.of();
            }
            if (next.equals(to)) {
                return walkBack(before, to);
            }
            settled.add(next);
            for (String near : from(next)) {
                int length = at(distance, next) + cost(next, near);
                if (!distance.containsKey(near) || length < at(distance, near)) {
                    distance.put(near, length);
                    before.put(near, next);
                }
            }
        }
    }

    private static int at(Map<String, Integer> distance, String place) {
        return Objects.requireNonNull(distance.get(place));
    }

    private static List<String> walkBack(Map<String, String> before, String to) {
        List<String> path = new ArrayList<>();
        for (String at = to; at != null; at = before.get(at)) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    /// Each way once, as first seen.
    List<Way> ways() {
        List<Way> all = new ArrayList<>();
        ways.forEach((from, to) -> to.keySet().forEach(end -> {
            if (!all.contains(new Way(end, from))) {
                all.add(new Way(from, end));
            }
        }));
        return all;
    }
}
