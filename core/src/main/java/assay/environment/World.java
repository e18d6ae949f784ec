package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/// A world that is made of verbs over its own state, and knows how an expert solves it.
abstract class World implements Environment {
    /// Longer actions are refused unread.
    private static final int MAX_ACTION = 500;

    private final List<Verb> verbs = new ArrayList<>();

    /// Declares a form of action. `rule` gets the arguments and must not change the state itself.
    final void verb(String form, String about, Function<List<String>, Effect> rule, Verb.Domain... domains) {
        verbs.add(Verb.of(form, about, List.of(domains), rule));
    }

    /// A placeholder with these values and no others.
    static Verb.Domain among(List<String> values) {
        return new Verb.Domain(true, () -> values);
    }

    /// A placeholder whose values depend on the state.
    static Verb.Domain among(Supplier<List<String>> values) {
        return new Verb.Domain(true, values);
    }

    /// A placeholder for any text, with examples; the rule checks it.
    static Verb.Domain any(Supplier<List<String>> examples) {
        return new Verb.Domain(false, examples);
    }

    static Effect refused(String why) {
        return new Effect.Refused(why);
    }

    static Effect allowed(Supplier<String> change) {
        return new Effect.Allowed(change);
    }

    /// An action that only looks.
    static Effect shows(String observation) {
        return new Effect.Allowed(() -> observation);
    }

    final List<Verb> verbs() {
        return List.copyOf(verbs);
    }

    /// Who the agent is and what kind of world this is: one or two sentences.
    abstract String role();

    /// Solves the task through `you`, which executes each action on this world. May use the world's parameters to
    /// plan, but says in a thought only what was told or observed before.
    abstract void solve(Player you);

    /// Why nothing can be done any more: a deadline has passed, the only ticket is spent.
    Optional<String> over() {
        return Optional.empty();
    }

    @Override
    public final boolean accepts(String action) {
        return effect(action) instanceof Effect.Allowed;
    }

    @Override
    public final List<String> validActions() {
        return over().isPresent()
                ? List.of()
                : verbs.stream().flatMap(verb -> verb.possible().stream()).toList();
    }

    @Override
    public final List<String> offeredActions() {
        return over().isPresent()
                ? List.of()
                : verbs.stream().flatMap(verb -> verb.offered().stream()).toList();
    }

    @Override
    public final Step step(String action) {
        String observation = switch (effect(action)) {
            case Effect.Refused refused -> refused.why();
            case Effect.Allowed allowed -> allowed.change().get();
        };
        return new Step(observation, score() >= 1 || over().isPresent());
    }

    /// Executes an action that is possible, and returns what is observed. Errors: [IllegalStateException] when it is
    /// not.
    final String perform(String action) {
        return switch (effect(action)) {
            case Effect.Refused refused -> throw new IllegalStateException(action + " is refused: " + refused.why());
            case Effect.Allowed allowed -> allowed.change().get();
        };
    }

    private Effect effect(String action) {
        Optional<String> over = over();
        if (over.isPresent()) {
            return refused(over.get());
        }
        String text = action.strip();
        if (text.length() > MAX_ACTION) {
            return refused("That is " + text.length() + " characters, too long for an action.");
        }
        for (Verb verb : verbs) {
            Optional<List<String>> arguments = verb.parse(text);
            if (arguments.isPresent()) {
                return verb.effect(arguments.get());
            }
        }
        return refused("Not an action here. Possible forms: "
                + String.join("; ", verbs.stream().map(Verb::form).toList()));
    }
}
