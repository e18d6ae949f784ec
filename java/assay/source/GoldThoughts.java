package assay.source;

import assay.pipeline.SelectionKey;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Thoughts for a path that has none. Each is made from its action, from what has been observed up to there, and from
/// where the path is heading; no observation is told before it was made. Wordings take turns, so that a long path does
/// not repeat itself where its actions do not.
///
/// Order: [#next] answers for the moves one after the other. Not thread-safe.
final class GoldThoughts {
    /// An action and what came back.
    record Move(String action, String observation) {}

    private static final Pattern GO = Pattern.compile("go to (.+)");
    private static final Pattern DOOR = Pattern.compile("(open|close) door to (.+)");
    /// The last `to`, `in` or `on` is the one that counts: "pour cup in art studio in bowl".
    private static final Pattern PAIR = Pattern.compile("(move (.+) to|pour (.+) in(?:to)?|use (.+) on) (.+)");
    private static final Pattern PLACE = Pattern.compile(
            " (in|on) (inventory|hallway|kitchen|living room|bedroom|bathroom|workshop|art studio|greenhouse|foundry|outside"
                    + "|table|desk|sink|counter|organism|seed jar)$");
    private static final Pattern DEGREES = Pattern.compile("measures a temperature of (-?\\d+) degrees");
    private static final Pattern DOWN = Pattern.compile("approximately (\\d+)% down");
    private static final Pattern TICKS = Pattern.compile("reads (\\d+) ticks");

    private final String task;
    private final List<Move> moves;
    private final Map<String, Integer> told = new HashMap<>();
    private int at = -1;
    private Optional<String> degrees = Optional.empty();
    private Optional<String> ticks = Optional.empty();

    GoldThoughts(String task, List<Move> moves) {
        this.task = task.toLowerCase(Locale.ROOT);
        this.moves = List.copyOf(moves);
    }

    /// The thought before the next move.
    String next() {
        if (at >= 0) {
            remember(moves.get(at).observation());
        }
        at++;
        String action = moves.get(at).action();
        Matcher go = GO.matcher(action);
        Matcher door = DOOR.matcher(action);
        Matcher pair = PAIR.matcher(action);
        if (action.matches("\\d+")) {
            return say(GoldWordings.NUMBER, action);
        }
        if (action.startsWith("wait")) {
            return wait(action);
        }
        if (action.equals("look around")) {
            return look();
        }
        if (go.matches()) {
            return go(go.group(1));
        }
        if (door.matches()) {
            return door(door.group(1).equals("open"), door.group(2));
        }
        if (pair.matches()) {
            String thing =
                    pair.group(2) != null ? pair.group(2) : pair.group(3) != null ? pair.group(3) : pair.group(4);
            return pair(action.substring(0, action.indexOf(' ')), thing, pair.group(5));
        }
        return plain(action);
    }

    private void remember(String observation) {
        Matcher degree = DEGREES.matcher(observation);
        degrees = degree.find() ? Optional.of(degree.group(1)) : degrees;
        Matcher tick = TICKS.matcher(observation);
        ticks = tick.find() ? Optional.of(tick.group(1)) : ticks;
    }

    /// One of `wordings`, each in its turn; the first turn is drawn from the task and the kind of thought.
    private String say(List<String> wordings, Object... values) {
        String kind = wordings.getFirst();
        int turn = told.merge(kind, 1, Integer::sum) - 1;
        int first = SelectionKey.of(0, "thought", task + "\n" + kind).choose(wordings.size());
        String said = String.format(Locale.ROOT, wordings.get((first + turn) % wordings.size()), values);
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1);
    }

    private String before(int steps) {
        return at >= steps ? moves.get(at - steps).action() : "";
    }

    private String seen() {
        return at >= 1 ? moves.get(at - 1).observation() : "";
    }

    private String after(int steps) {
        return at + steps < moves.size() ? moves.get(at + steps).action() : "";
    }

    /// Without where it is: "thermometer in inventory" is the thermometer.
    private static String bare(String thing) {
        return PLACE.matcher(thing).replaceFirst("");
    }

    private static String the(String thing) {
        String bare = bare(thing);
        return bare.startsWith("the ") || bare.matches("inventory|flower pot \\d+") ? bare : "the " + bare;
    }

    private static String place(String place) {
        return "the " + place;
    }

    private boolean isInTask(String word) {
        return Pattern.compile("\\b" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "\\b")
                .matcher(task)
                .find();
    }

    private String wait(String action) {
        boolean again = before(1).equals(action);
        if (task.contains("life stage") && !task.contains("grow")) {
            return say(again ? GoldWordings.WAIT_ON : GoldWordings.WAIT_STAGES);
        }
        if (task.contains("grow") || task.contains("life stages")) {
            return say(again ? GoldWordings.WAIT_ON : GoldWordings.WAIT_GROWTH);
        }
        return degrees.isPresent()
                ? say(GoldWordings.WAIT_HEAT, degrees.get())
                : say(again ? GoldWordings.WAIT_ON : GoldWordings.WAIT);
    }

    private String look() {
        if (at == 0) {
            return say(GoldWordings.LOOK_FIRST);
        }
        Matcher came = GO.matcher(before(1));
        if (came.matches()) {
            return say(GoldWordings.LOOK_ARRIVED, place(came.group(1)));
        }
        if (before(1).startsWith("wait")) {
            return say(GoldWordings.LOOK_AFTER_WAIT);
        }
        if (before(1).startsWith("mix ") || before(1).startsWith("pour ")) {
            return say(GoldWordings.LOOK_AFTER_MIX);
        }
        return say(before(1).equals("look around") ? GoldWordings.LOOK_TWICE : GoldWordings.LOOK_AGAIN);
    }

    /// The last place of the walk that goes on from here.
    private String destination(String via) {
        String end = via;
        for (int i = 1; at + i < moves.size(); i++) {
            Matcher go = GO.matcher(after(i));
            if (go.matches()) {
                end = go.group(1);
            } else if (!DOOR.matcher(after(i)).matches()) {
                return end;
            }
        }
        return end;
    }

    private String go(String room) {
        String end = destination(room);
        if (!end.equals(room)) {
            return say(GoldWordings.GO_VIA, place(room), place(end));
        }
        return isInTask(room) ? say(GoldWordings.GO_TASK, place(room)) : say(GoldWordings.GO, place(room));
    }

    private String door(boolean open, String room) {
        if (!open) {
            return say(task.contains("pollinat") ? GoldWordings.CLOSE_BEES : GoldWordings.CLOSE, place(room));
        }
        String end = destination(room);
        if (!end.equals(room)) {
            return say(GoldWordings.DOOR_VIA, place(room), place(end));
        }
        return isInTask(room) ? say(GoldWordings.DOOR_TASK, place(room)) : say(GoldWordings.DOOR, place(room));
    }

    private String pair(String verb, String thing, String target) {
        String what = the(thing);
        String where = the(target);
        if (verb.equals("use")) {
            if (thing.startsWith("thermometer")) {
                return degrees.isPresent()
                        ? say(GoldWordings.MEASURE_AGAIN, where, degrees.get())
                        : say(GoldWordings.MEASURE, where);
            }
            return thing.startsWith("shovel") ? say(GoldWordings.DIG) : say(GoldWordings.USE, what, where);
        }
        if (verb.equals("pour")) {
            return bare(thing).equals(bare(target))
                    ? say(GoldWordings.POUR_OVER, what)
                    : target.contains("flower pot")
                            ? say(GoldWordings.WATER, bare(target))
                            : thing.contains("paint")
                                    ? say(GoldWordings.PAINT, what, where)
                                    : say(GoldWordings.POUR, what, where);
        }
        return move(thing, target, what, where);
    }

    private String move(String thing, String target, String what, String where) {
        if (target.contains("inclined plane")) {
            return ticks.isPresent()
                    ? say(GoldWordings.SECOND_RUN, where, ticks.get())
                    : say(GoldWordings.FIRST_RUN, where);
        }
        if (target.startsWith("flower pot")) {
            return say(thing.startsWith("soil") ? GoldWordings.SOIL : GoldWordings.SEED, what, where);
        }
        if (target.equals("sink")) {
            boolean again = moves.subList(0, at).stream()
                    .anyMatch(move -> move.action().equals(moves.get(at).action()));
            return say(again ? GoldWordings.FILL_AGAIN : GoldWordings.FILL, what);
        }
        if (target.matches("stove|blast furnace|oven|fire pit|hot plate")) {
            return say(GoldWordings.HEAT, what, where);
        }
        if (target.matches("freezer|fridge|ultra low temperature freezer")) {
            return say(GoldWordings.COOL, what, where);
        }
        return isInTask(target) ? say(GoldWordings.MOVE_TASK, what, where) : say(GoldWordings.MOVE, what, where);
    }

    private String plain(String action) {
        String verb = action.substring(0, Math.max(0, action.indexOf(' ')));
        String rest = action.substring(verb.length()).strip().replaceFirst("^(up|at|on) ", "");
        String what = the(rest);
        return switch (verb.isEmpty() ? action : verb) {
            case "pick" -> pick(rest, what);
            case "open" -> say(rest.equals("bee hive") ? GoldWordings.OPEN_HIVE : GoldWordings.OPEN, what);
            case "close" -> say(GoldWordings.SHUT, what);
            case "activate" -> activate(rest, what);
            case "deactivate" ->
                rest.startsWith("stopwatch")
                        ? say(GoldWordings.STOP_CLOCK)
                        : seen().contains("broken")
                                ? say(GoldWordings.OFF_BROKEN, what)
                                : say(rest.equals("sink") ? GoldWordings.WATER_OFF : GoldWordings.OFF, what);
            case "focus" -> focus(what);
            case "examine" ->
                rest.startsWith("stopwatch")
                        ? say(GoldWordings.READ_CLOCK)
                        : degrees.isPresent() ? say(GoldWordings.EXAMINE_AGAIN, what) : say(GoldWordings.EXAMINE, what);
            case "look" -> watch(rest, what);
            case "read" -> say(GoldWordings.READ, what);
            case "mix" -> say(GoldWordings.MIX, what);
            case "drop" -> say(GoldWordings.DROP, what);
            default -> say(GoldWordings.OTHER, action);
        };
    }

    private String pick(String thing, String what) {
        String bare = bare(thing);
        if (bare.equals("thermometer")) {
            return say(GoldWordings.PICK_THERMOMETER);
        }
        if (bare.equals("stopwatch")) {
            return say(GoldWordings.PICK_STOPWATCH);
        }
        if (bare.equals("shovel")) {
            return say(GoldWordings.PICK_SHOVEL);
        }
        if (bare.matches("recipe|note.*|seed jar|soil")) {
            return say(
                    bare.equals("soil")
                            ? GoldWordings.PICK_SOIL
                            : bare.equals("seed jar") ? GoldWordings.PICK_SEEDS : GoldWordings.PICK_RECIPE,
                    what);
        }
        if (before(1).equals("deactivate sink")) {
            return say(seen().contains("already") ? GoldWordings.PICK_EMPTY : GoldWordings.PICK_FULL, what);
        }
        if (seen().contains("broken")) {
            return say(GoldWordings.PICK_BROKEN, what);
        }
        boolean had = moves.subList(0, at).stream()
                .anyMatch(move -> move.action().equals("pick up " + thing)
                        || move.action().matches("(pour|move) .* (to|into|in) " + Pattern.quote(thing)));
        if (before(1).startsWith("focus on ") && task.contains(" find ")) {
            return say(GoldWordings.PICK_FOUND, what);
        }
        return !bare.matches(".*(pot|cup|jug|bowl|jar|glass).*")
                ? say(GoldWordings.PICK, what)
                : say(had ? GoldWordings.PICK_FILLED : GoldWordings.PICK_VESSEL, what);
    }

    private String activate(String thing, String what) {
        if (thing.startsWith("stopwatch")) {
            return say(GoldWordings.START_CLOCK);
        }
        if (thing.equals("sink")) {
            boolean broken = moves.subList(0, at).stream()
                    .skip(Math.max(0, at - 5))
                    .anyMatch(move -> move.action().equals("activate sink")
                            && move.observation().contains("broken"));
            return broken ? say(GoldWordings.SINK_AGAIN) : say(GoldWordings.WATER_ON);
        }
        return say(GoldWordings.ON, what);
    }

    private String focus(String what) {
        boolean last = at == moves.size() - 1;
        if (task.contains("life stages")) {
            long number = moves.subList(0, at).stream()
                    .filter(move -> move.action().startsWith("focus on "))
                    .count();
            return number == 0 ? say(GoldWordings.FOCUS_STAGE_FIRST, what) : say(GoldWordings.FOCUS_STAGE, what);
        }
        if (task.contains("inclined plane")) {
            return say(GoldWordings.FOCUS_PLANE, what);
        }
        return say(last ? GoldWordings.FOCUS_LAST : GoldWordings.FOCUS, what);
    }

    private String watch(String thing, String what) {
        Matcher down = DOWN.matcher(seen());
        if (down.find()) {
            return say(GoldWordings.WATCH, down.group(1), what);
        }
        return say(thing.contains("inclined plane") ? GoldWordings.WATCH_START : GoldWordings.LOOK_AT, what);
    }
}
