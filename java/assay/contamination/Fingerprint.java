package assay.contamination;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence shape of ALFWorld's game text, over normalised text.
///
/// Every match contains one of `anchors` (a `0` is any digit): texts without them are not searched. `unmistakable` ones
/// remove a row alone. Source: measured on AgentBench's seven prompt files, ETO's instruction and examples (all hit by
/// at least
/// two) and on ScienceWorld, WebShop, Spider, BIRD and DBBench text (no hit).
record Fingerprint(String name, List<String> anchors, Pattern pattern, boolean unmistakable) {
    static final List<Fingerprint> ALL = List.of(
            sure("middle_of_a_room", "you are in the middle of a room", List.of("you are in the middle of a room")),
            sure("looking_quickly", "looking quickly around you", List.of("looking quickly around you")),
            shape(
                    "you_see",
                    "\\b(on|in) (the )?[a-z]+ \\d+, you see (nothing|an? [a-z]+ \\d+)",
                    List.of("0, you see nothing", "0, you see a")),
            shape("is_closed_or_open", "\\bthe [a-z]+ \\d+ is (closed|open)\\b", List.of("0 is closed", "0 is open")),
            shape("in_it_you_see", "the [a-z]+ \\d+ is open\\. in it, you see", List.of("0 is open. in it, you see")),
            shape("take_from", "\\btake [a-z]+ \\d+ from [a-z]+ \\d+", List.of("0 from ")),
            shape("put_in_on", "\\bput [a-z]+ \\d+ in/on [a-z]+ \\d+", List.of("0 in/on ")),
            shape("clean_heat_cool_with", "\\b(clean|heat|cool) [a-z]+ \\d+ with [a-z]+ \\d+", List.of("0 with ")),
            shape(
                    "task_is_to",
                    "your task is to: (put|find|examine|clean|heat|cool|look)",
                    List.of("your task is to: ")),
            shape("recep", "in/on \\{?recep", List.of("in/on recep", "in/on {recep")),
            sure(
                    "household_instruction",
                    "interact with a household to solve a task",
                    List.of("interact with a household to solve a task")),
            sure(
                    "task_name",
                    "pick_and_place_simple|pick_(clean|heat|cool)_then_place|look_at_obj_in_light|pick_two_obj",
                    List.of(
                            "pick_and_place_simple",
                            "pick_clean_then_place",
                            "pick_heat_then_place",
                            "pick_cool_then_place",
                            "look_at_obj_in_light",
                            "pick_two_obj")),
            sure("trial_name", "trial_t\\d{8}_\\d{6}_\\d{6}", List.of("trial_t00000000_000000_000000")));

    private static Fingerprint shape(String name, String regex, List<String> anchors) {
        return new Fingerprint(name, anchors, Pattern.compile(regex), false);
    }

    private static Fingerprint sure(String name, String regex, List<String> anchors) {
        return new Fingerprint(name, anchors, Pattern.compile(regex), true);
    }

    Optional<Hit> find(String normalised) {
        Matcher matcher = pattern.matcher(normalised);
        return matcher.find()
                ? Optional.of(Hit.at("fingerprint:" + name, normalised, matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
