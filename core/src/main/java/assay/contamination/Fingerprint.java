package assay.contamination;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A sentence shape of ALFWorld's game text, over normalised text.
///
/// `anchor` is a literal that every match contains: texts without it are not searched. `unmistakable` ones remove a
/// row alone. Source: measured on AgentBench's seven prompt files, ETO's instruction and examples (all hit by at least
/// two) and on ScienceWorld, WebShop, Spider, BIRD and DBBench text (no hit).
record Fingerprint(String name, String anchor, Pattern pattern, boolean unmistakable) {
    static final List<Fingerprint> ALL = List.of(
            sure("middle_of_a_room", "middle of a room", "you are in the middle of a room"),
            sure("looking_quickly", "looking quickly", "looking quickly around you"),
            shape("you_see", ", you see", "\\b(on|in) (the )?[a-z]+ \\d+, you see (nothing|an? [a-z]+ \\d+)"),
            shape("is_closed_or_open", " is ", "\\bthe [a-z]+ \\d+ is (closed|open)\\b"),
            shape("in_it_you_see", "in it, you see", "the [a-z]+ \\d+ is open\\. in it, you see"),
            shape("take_from", "take ", "\\btake [a-z]+ \\d+ from [a-z]+ \\d+"),
            shape("put_in_on", " in/on ", "\\bput [a-z]+ \\d+ in/on [a-z]+ \\d+"),
            shape("clean_heat_cool_with", " with ", "\\b(clean|heat|cool) [a-z]+ \\d+ with [a-z]+ \\d+"),
            shape("task_is_to", "your task is to: ", "your task is to: (put|find|examine|clean|heat|cool|look)"),
            shape("recep", "recep", "in/on \\{?recep"),
            sure("household_instruction", "interact with a household", "interact with a household to solve a task"),
            sure(
                    "task_name",
                    "_",
                    "pick_and_place_simple|pick_(clean|heat|cool)_then_place|look_at_obj_in_light|pick_two_obj"),
            sure("trial_name", "trial_t", "trial_t\\d{8}_\\d{6}_\\d{6}"));

    private static Fingerprint shape(String name, String anchor, String regex) {
        return new Fingerprint(name, anchor, Pattern.compile(regex), false);
    }

    private static Fingerprint sure(String name, String anchor, String regex) {
        return new Fingerprint(name, anchor, Pattern.compile(regex), true);
    }

    Optional<Hit> find(String normalised) {
        if (!normalised.contains(anchor)) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(normalised);
        return matcher.find()
                ? Optional.of(Hit.at("fingerprint:" + name, normalised, matcher.start(), matcher.end()))
                : Optional.empty();
    }
}
