package assay.source;

import assay.environment.ActionProfile;
import assay.environment.WebShopPage;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// An environment whose actions stand after `Action:` in its own words.
enum AgentProfile {
    /// `search[…]` and `click[…]`; a trajectory is at its end with `click[buy now]`.
    WEBSHOP("webshop", ActionProfile.WEBSHOP, "web shopping|\\[SEP\\]|webshop"),

    /// A verb of ScienceWorld with its objects, or the number that answers an ambiguous request.
    SCIENCEWORLD(
            "sciworld|scienceworld", ActionProfile.SCIENCEWORLD, "scientific experiment|scienceworld|science world");

    private static final Pattern BUY = Pattern.compile("click\\[\\s*buy now\\s*\\]", Pattern.CASE_INSENSITIVE);

    private static final Pattern CLICK = Pattern.compile("click\\[([^\\n]*)\\]");

    /// Fields that name the environment or the split of a record.
    private static final String[] NAMES = {"id", "item_id", "task_id", "env", "environment", "dataset", "task", "split"
    };

    private static final Pattern ALFWORLD = Pattern.compile("(?i)alf_?world|text_?world|household");

    private final Pattern ids;
    private final ActionProfile actions;
    private final Pattern words;

    AgentProfile(String ids, ActionProfile actions, String words) {
        this.ids = Pattern.compile("(?i)(" + ids + ")([^a-z].*)?");
        this.actions = actions;
        this.words = Pattern.compile("(?i)" + words);
    }

    /// True when `action` is written as the environment reads it.
    boolean accepts(String action) {
        return actions.accepts(action);
    }

    /// False when `action` clicks what `page` does not show: the server then does nothing. True where that cannot be
    /// told.
    boolean offers(String page, String action) {
        return switch (this) {
            case WEBSHOP -> {
                Matcher click = CLICK.matcher(action);
                yield !click.matches()
                        || WebShopPage.separated(page)
                                .map(shown -> shown.shows(click.group(1)))
                                .orElse(true);
            }
            case SCIENCEWORLD -> true;
        };
    }

    /// True when `action` ends a successful trajectory; always true where the last action does not tell.
    boolean canEndWith(String action) {
        return switch (this) {
            case WEBSHOP -> BUY.matcher(action).matches();
            case SCIENCEWORLD -> true;
        };
    }

    /// Why `record` is a game of ALFWorld, told from its fields before anybody reads its text; empty when it is none.
    static Optional<String> benchmark(JsonNode record) {
        if (record.hasNonNull("game_file")) {
            return Optional.of("field \"game_file\" names a game of ALFWorld");
        }
        for (String name : NAMES) {
            String value = record.path(name).isString() ? record.path(name).stringValue() : "";
            if (ALFWORLD.matcher(value).find()) {
                return Optional.of("field \"" + name + "\" names ALFWorld: " + value);
            }
        }
        return Optional.empty();
    }

    /// Whose record this is, by its id and else by the words of its first turn; empty when nothing tells.
    static Optional<AgentProfile> of(JsonNode record, String firstTurn) {
        for (String name : NAMES) {
            String value = record.path(name).isString() ? record.path(name).stringValue() : "";
            for (AgentProfile profile : values()) {
                if (profile.ids.matcher(value).matches()) {
                    return Optional.of(profile);
                }
            }
        }
        for (AgentProfile profile : values()) {
            if (profile.words.matcher(firstTurn).find()) {
                return Optional.of(profile);
            }
        }
        return Optional.empty();
    }

    /// The name in edits and messages.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
