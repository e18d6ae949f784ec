package assay.environment;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What ScienceWorld's parser reads, and which things an action may name: those that somebody has named before.
///
/// Not a simulator: a thing that was seen in another room passes. Of 5,870 gold steps 98 % name nothing new.
///
/// Source: allenai/ScienceWorld, `scienceworld/input/ActionDefinitions` and `ActionHandler`; Apache-2.0.
public final class ScienceWorldGrammar {
    private static final String AMBIGUOUS = "Ambiguous request";
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");

    /// Verb and objects; what stands in a group is a thing.
    private static final List<Pattern> FORMS = Stream.of(
                    "look around|inventory|task|wait1?",
                    "(?:look (?:at|in|on)|open|close|activate|deactivate|turn on|turn off|disconnect|use|examine|read"
                            + "|pick up|put down|drop|mix|eat|flush|focus on|go to|teleport to) (.+)",
                    "connect (.+) (?:to|with) (.+)",
                    "move (.+) to (.+)",
                    "pour (.+) (?:into|in|on|to) (.+)",
                    "dunk (.+) (?:into|in) (.+)")
            .map(Pattern::compile)
            .toList();

    private static final Pattern THING = Pattern.compile("[a-z0-9 ()'-]+");
    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    /// What holds a name together, and what names no thing of its own.
    private static final Set<String> JOINTS = Set.of(
            ("a an the in on to into from with of inside containing nothing inventory agent self door substance liquid"
                            + " solid gaseous air stage and anode cathode terminal 1 2")
                    .split(" "));

    /// The ten places are the same in every game.
    private static final Set<String> PLACES = Set.of(
            "hallway kitchen living room bedroom bathroom workshop art studio greenhouse foundry outside".split(" "));

    /// Words that begin an action or join two.
    private static final Set<String> NOT_IN_A_THING =
            Set.of("then open close activate deactivate go look move pick pour examine focus wait wait1".split(" "));

    private ScienceWorldGrammar() {}

    /// Whether `action` is one that the parser reads. A number answers `last`, if that asks for one.
    public static boolean reads(String action, String last) {
        return NUMBER.matcher(action).matches()
                ? last.contains(AMBIGUOUS)
                : things(action).isPresent();
    }

    /// The first word of a thing in `action` that `said` does not name; empty when all are known.
    public static Optional<String> unknown(String action, String said) {
        Set<String> known = new HashSet<>();
        words(said).forEach(known::add);
        return things(action).stream()
                .flatMap(List::stream)
                .flatMap(ScienceWorldGrammar::words)
                .filter(word -> !known.contains(word) && !JOINTS.contains(word) && !PLACES.contains(word))
                .findFirst();
    }

    private static Optional<List<String>> things(String action) {
        String text = ActionForm.squeezed(action);
        for (Pattern form : FORMS) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                List<String> things = IntStream.rangeClosed(1, matcher.groupCount())
                        .mapToObj(matcher::group)
                        .toList();
                if (things.stream().allMatch(ScienceWorldGrammar::isThing)) {
                    return Optional.of(things);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isThing(String text) {
        return text.length() <= 200
                && THING.matcher(text).matches()
                && WORD.matcher(text).find()
                && WORD.matcher(text).results().noneMatch(word -> NOT_IN_A_THING.contains(word.group()));
    }

    /// In lower case, and without the s of a plural.
    private static Stream<String> words(String text) {
        return WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(word -> word.group())
                .map(word -> word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
    }
}
