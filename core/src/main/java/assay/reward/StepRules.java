package assay.reward;

import assay.environment.ActionProfile;
import assay.environment.ActionStatement;
import assay.environment.Environment;
import assay.environment.ScienceWorldGrammar;
import assay.environment.Tools;
import assay.environment.WebShopPage;
import assay.sample.Message;
import assay.sample.Role;
import assay.sql.Statements;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What can be said of an action: by the world itself, else by what the prompt says is possible, else by the grammar of
/// the profile.
///
/// `world` is in the state that the prompt ends in.
final class StepRules {
    /// `by` names what decided: `world`, `possible now`, `page`, `names`, `tools`, `forms`, `grammar`.
    record Ruling(Kind kind, String by, String why) {}

    enum Kind {
        POSSIBLE,
        /// It is written as an action, but it cannot be done.
        IMPOSSIBLE,
        /// It is no action of this environment.
        NO_ACTION,
        /// Nothing tells.
        UNKNOWN
    }

    private final ActionProfile profile;
    private final ActionStatement statement;
    private final Optional<Environment> world;
    private final String said;
    /// Task and observations, without the instruction: that names verbs and kinds of things.
    private final String shown;

    private final String last;
    private final boolean begun;
    private final boolean prompted;

    StepRules(ActionProfile profile, ActionStatement statement, List<Message> prompt, Optional<Environment> world) {
        this.profile = profile;
        this.statement = statement;
        this.world = world;
        this.prompted = !prompt.isEmpty();
        this.said = ActionStatement.said(prompt);
        this.shown = prompt.stream()
                .filter(message -> message.role() == Role.USER)
                .map(Message::content)
                .collect(Collectors.joining("\n"));
        this.last = prompt.isEmpty() ? "" : prompt.getLast().content();
        this.begun = prompt.stream().anyMatch(message -> message.role() == Role.ASSISTANT);
    }

    Ruling rule(Act act) {
        if (act instanceof Act.Done && profile != ActionProfile.DBBENCH_OPERATION) {
            return done();
        }
        return switch (act) {
            case Act.Words(String text) -> words(text);
            case Act.Call call -> call(call);
            case Act.Statement(String sql) -> statement(sql);
            case Act.Done _ ->
                begun
                        ? possible("grammar")
                        : new Ruling(Kind.IMPOSSIBLE, "grammar", "an answer before anything was looked up");
        };
    }

    private static Ruling possible(String by) {
        return new Ruling(Kind.POSSIBLE, by, "");
    }

    /// Whether the task is at its end only its world knows.
    private Ruling done() {
        if (world.isPresent()) {
            return world.get().score() >= 1
                    ? possible("world")
                    : new Ruling(Kind.IMPOSSIBLE, "world", "a final answer before the goal is reached");
        }
        boolean hasEnd = profile == ActionProfile.REACT_FREE_TEXT || profile == ActionProfile.REACT_INPUT;
        return hasEnd
                ? new Ruling(Kind.IMPOSSIBLE, "grammar", "a final answer, and nothing shows that the goal is reached")
                : new Ruling(Kind.NO_ACTION, "grammar", "a final answer is no action of " + profile.wire());
    }

    private Ruling words(String action) {
        if (world.isPresent()) {
            boolean written =
                    statement.forms().isEmpty() || statement.forms().stream().anyMatch(form -> form.matches(action));
            return world.get().accepts(action)
                    ? possible("world")
                    : written && !statement.forms().isEmpty()
                            ? new Ruling(Kind.IMPOSSIBLE, "world", "the world refuses it")
                            : new Ruling(Kind.NO_ACTION, "world", "no action of this world");
        }
        if (!isAction(action)) {
            return new Ruling(Kind.NO_ACTION, "grammar", "no action of " + profile.wire());
        }
        if (!statement.possible().isEmpty()) {
            return statement.allows(action).orElse(false)
                    ? possible("possible now")
                    : new Ruling(Kind.IMPOSSIBLE, "possible now", "not in the prompt's list of what is possible");
        }
        return switch (profile) {
            case WEBSHOP -> webshop(action);
            case SCIENCEWORLD ->
                (prompted ? ScienceWorldGrammar.unknown(action, shown) : Optional.<String>empty())
                        .map(word -> new Ruling(Kind.IMPOSSIBLE, "names", "nothing has named \"" + word + "\""))
                        .orElse(possible(prompted ? "names" : "grammar"));
            case REACT_FREE_TEXT ->
                statement
                        .allows(action)
                        .map(allowed -> allowed
                                ? possible("forms")
                                : new Ruling(Kind.NO_ACTION, "forms", "in none of the forms of the prompt"))
                        .orElse(new Ruling(Kind.UNKNOWN, "forms", "the prompt names no forms of actions"));
            case ALFWORLD_UPPER -> possible("grammar");
            case REACT_INPUT, DBBENCH_OPERATION, TOOL_CALL ->
                new Ruling(Kind.NO_ACTION, "grammar", "no action of " + profile.wire());
        };
    }

    private boolean isAction(String action) {
        return profile == ActionProfile.SCIENCEWORLD
                ? ScienceWorldGrammar.reads(action, last)
                : profile.accepts(action);
    }

    private Ruling webshop(String action) {
        return WebShopPage.of(last)
                .map(page -> page.offers(action)
                        ? possible("page")
                        : new Ruling(Kind.IMPOSSIBLE, "page", "the page does not offer it"))
                .orElse(
                        AgentAnswer.isBlank(action.substring(action.indexOf('[')))
                                ? new Ruling(Kind.IMPOSSIBLE, "grammar", "nothing in the brackets")
                                : possible("grammar"));
    }

    private Ruling call(Act.Call call) {
        Tools tools = Tools.read(said);
        Set<String> required = tools.required().get(call.tool());
        if (tools.required().isEmpty()) {
            return new Ruling(Kind.UNKNOWN, "tools", "the prompt names no tools");
        }
        if (required == null) {
            return new Ruling(Kind.NO_ACTION, "tools", "no tool of the prompt: " + call.tool());
        }
        return !call.named() || call.arguments().containsAll(required)
                ? possible("tools")
                : new Ruling(Kind.IMPOSSIBLE, "tools", "an argument is missing that " + call.tool() + " requires");
    }

    private static Ruling statement(String sql) {
        return Statements.split(sql).size() == 1 && CompletionSql.beginsLikeSql(sql)
                ? possible("grammar")
                : new Ruling(Kind.NO_ACTION, "grammar", "not one SQL statement");
    }
}
