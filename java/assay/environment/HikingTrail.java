package assay.environment;

import java.util.List;
import java.util.Optional;

/// A hut to reach before dusk, a key to fetch on the way, one closed path that only the signposts at its ends show.
final class HikingTrail extends World {
    private static final List<String> PLACES = List.of(
            "Larch Bridge",
            "Stone Saddle",
            "Heron Lake",
            "Gorse Spur",
            "Mill Ford",
            "Eagle Notch",
            "Birch Hollow",
            "Chapel Rock",
            "Marmot Meadow",
            "Windy Gap",
            "Pine Spring",
            "Slate Quarry",
            "Fox Terrace",
            "Bear Cairn");
    private static final List<String> CAUSES =
            List.of("rockfall", "a washed-out footbridge", "fallen trees", "a landslip", "snow in the gully");

    private final Graph map;
    private final Graph.Way closed;
    private final String cause;
    private final String start;
    private final String keyPlace;
    private final String hut;
    private final int dusk;
    private String at;
    private int now;
    private boolean hasKey;
    private boolean inside;

    HikingTrail(Draw draw) {
        List<String> places = draw.some(PLACES, draw.between(5, 6));
        start = places.getFirst();
        keyPlace = places.get(places.size() / 2);
        hut = places.getLast();
        Graph drawn;
        List<String> route;
        int bad;
        do {
            drawn = Graph.random(draw, places, 4, 3, 12);
            route = draw.chance(50) ? drawn.path(start, keyPlace) : drawn.path(keyPlace, hut);
            bad = draw.between(0, Math.max(0, route.size() - 2));
        } while (route.size() < 2 || !stillOpen(drawn.without(route.get(bad), route.get(bad + 1))));
        map = drawn;
        closed = new Graph.Way(route.get(bad), route.get(bad + 1));
        cause = draw.one(CAUSES);
        now = draw.between(36, 60) * 15;
        at = start;
        dusk = now + 5 * expected() + 20 + draw.between(3, 12) * 5;

        verb("read signpost", "shows the paths that begin here, their times and closures", a -> signpost());
        verb("walk to <place>", "walks a path that begins here", a -> walk(a.getFirst()), among(() -> map.from(at)));
        verb("collect key", "where the key is kept", a -> collect());
        verb("unlock hut", "at the hut, with the key", a -> unlock());
    }

    /// Both targets can be reached, in few enough legs for a game of fair length.
    private boolean stillOpen(Graph rest) {
        List<String> first = rest.path(start, keyPlace);
        List<String> second = rest.path(keyPlace, hut);
        return !first.isEmpty() && !second.isEmpty() && first.size() + second.size() <= 7;
    }

    /// What the walk costs if the closure is noticed at its first end that is reached.
    private int expected() {
        Graph known = map;
        String here = start;
        int cost = 0;
        for (String target : List.of(keyPlace, hut)) {
            while (!here.equals(target)) {
                if (here.equals(closed.from()) || here.equals(closed.to())) {
                    known = map.without(closed.from(), closed.to());
                }
                String next = known.path(here, target).get(1);
                cost += map.cost(here, next);
                here = next;
            }
        }
        return cost;
    }

    private boolean isClosed(String to) {
        return closed.equals(new Graph.Way(at, to)) || closed.equals(new Graph.Way(to, at));
    }

    private Effect signpost() {
        List<String> lines = map.from(at).stream()
                .map(to -> to + " " + 5 * map.cost(at, to) + " min" + (isClosed(to) ? " (CLOSED: " + cause + ")" : ""))
                .toList();
        return shows("Signpost at " + at + ": " + String.join("; ", lines) + ".");
    }

    private Effect walk(String to) {
        return allowed(() -> {
            int minutes = 5 * map.cost(at, to);
            if (isClosed(to)) {
                now += Math.min(20, minutes);
                return "The path is blocked: " + cause + ". You turn back and are at " + at + " again at "
                        + Phrases.clock(now) + ".";
            }
            now += minutes;
            at = to;
            return "You reach " + at + " at " + Phrases.clock(now) + "."
                    + (at.equals(keyPlace) && !hasKey ? " A warden's post with a key box stands here." : "")
                    + (at.equals(hut) ? " The hut stands here, its door locked." : "");
        });
    }

    private Effect collect() {
        if (!at.equals(keyPlace) || hasKey) {
            return refused("There is no key to collect at " + at + ".");
        }
        return allowed(() -> {
            hasKey = true;
            return "You sign the list and have the hut key now.";
        });
    }

    private Effect unlock() {
        if (!at.equals(hut)) {
            return refused("The hut is not at " + at + ".");
        }
        if (!hasKey) {
            return refused("The door is locked and you have no key.");
        }
        return allowed(() -> {
            inside = true;
            return "The key turns. You are inside the hut at " + Phrases.clock(now) + ".";
        });
    }

    @Override
    Optional<String> over() {
        return now > dusk && !inside ? Optional.of("It is dark. You have to stay at " + at + ".") : Optional.empty();
    }

    @Override
    String role() {
        return "You guide a hiker through a network of mountain paths. Time passes while walking.";
    }

    @Override
    public String task() {
        String paths = String.join(
                "; ",
                map.ways().stream()
                        .map(way -> way.from() + " - " + way.to() + " " + 5 * map.cost(way.from(), way.to()))
                        .toList());
        return "The hiker stands at " + at + " at " + Phrases.clock(now) + " and must be inside the hut at " + hut
                + " by " + Phrases.clock(dusk) + ". The hut is locked; its key is kept at " + keyPlace
                + ". Since last night's storm one path is closed; the map does not show it, the signposts at its two "
                + "ends do.\nMap (minutes on foot): " + paths + ".";
    }

    @Override
    public double score() {
        return inside ? 1 : hasKey ? 0.5 : 0;
    }

    @Override
    void solve(Player you) {
        Travel travel = new Travel(you);
        travel.to(
                keyPlace,
                you.one("The key comes first. ", "Without the key the hut is no use, so I go for it first. "));
        you.act(you.one("This is where the key is kept.", "I am at the key box, so I get the key now."), "collect key");
        travel.to(hut, you.one("Now to the hut. ", "With the key in hand the hut is next. ", "Next the hut. "));
        you.act(you.one("I have the key and stand at the door.", "Only the door is left."), "unlock hut");
        you.finish(
                you.one("The hiker is inside before dusk.", "The door is open and the deadline is met."),
                "The hiker is in the hut at " + hut + " since " + Phrases.clock(now) + ", before " + Phrases.clock(dusk)
                        + ", with the key from " + keyPlace + ".");
    }

    /// What the expert knows of the closure while walking.
    private final class Travel {
        private final Player you;
        private Graph known = map;
        private String read = "";
        private boolean found;
        private List<String> planned = List.of();

        Travel(Player you) {
            this.you = you;
        }

        void to(String target, String why) {
            String begin = why;
            while (!at.equals(target)) {
                List<String> path = known.path(at, target);
                String next = path.get(1);
                String plan = path.size() > 2
                        ? "the shortest way is " + String.join(", ", path) + " (" + 5 * known.cost(path) + " min)"
                        : "the direct path to " + target + " is shortest (" + 5 * known.cost(path) + " min)";
                boolean blunder = you.slips() && !found && isClosed(next);
                if (found || read.equals(at) || blunder) {
                    String thought = begin
                            + (read.equals(at) && !found
                                    ? you.one("On to " + next + ".", "I go on to " + next + ".")
                                    : found
                                            ? onward(path, plan)
                                            : "By the map " + plan
                                                    + (blunder ? ". I save time and leave at once." : "."));
                    if (blunder) {
                        you.slip(thought, "walk to " + next);
                        found = true;
                        known = known.without(closed.from(), closed.to());
                        begin = you.one(
                                "So this is the closed path, and I should have read the signpost first. ",
                                "That cost time: the closed path was the one I chose unread. ");
                    } else {
                        planned = path.subList(1, path.size());
                        you.act(thought, "walk to " + next);
                        begin = "";
                    }
                } else {
                    String sign = you.act(
                            begin
                                    + (planned.equals(path) ? "" : "By the map " + plan + ". ")
                                    + you.one(
                                            "A look at the signpost first, in case that path is the closed one.",
                                            "The signpost will tell if a path from here is closed.",
                                            "I check for the closure before I set out from here."),
                            "read signpost");
                    read = at;
                    begin = "";
                    if (sign.contains("CLOSED")) {
                        found = true;
                        String end = at.equals(closed.from()) ? closed.to() : closed.from();
                        known = known.without(closed.from(), closed.to());
                        begin = "The path to " + end + " is the closed one. ";
                    } else {
                        begin = you.one("Nothing is closed here. ", "All paths from here are open. ");
                    }
                }
            }
        }

        /// Once the closure is known: the plan in full when it is new, else only the next leg.
        private String onward(List<String> path, String plan) {
            return planned.equals(path)
                    ? you.one(
                            "Next on the way: " + path.get(1) + ".",
                            "The plan holds; on to " + path.get(1) + ".",
                            "I keep to the plan and go to " + path.get(1) + ".")
                    : "Without the closed path " + plan + ".";
        }
    }
}
