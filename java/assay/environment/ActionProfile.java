package assay.environment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// How the answers of an environment are written, and which actions its parser reads at all. Whether an action is
/// possible in a state is another question: see [assay.environment.ActionStatement], [assay.environment.WebShopPage]
/// and [assay.environment.Environment].
public enum ActionProfile {
    /// `Thought:`, then `Action:` and an action in words, as the prompt's list of forms has it.
    REACT_FREE_TEXT("react-free-text", Notation.REACT, ".+"),

    /// `Thought:`, `Action:` with the name of a tool, `Action Input:` with what it gets.
    REACT_INPUT("react-input", Notation.REACT_INPUT, "[A-Za-z_][\\w.-]{0,63}"),

    /// `search[…]` or `click[…]`, one of them.
    WEBSHOP("webshop", Notation.REACT, "(search|click)\\[((?!\\b(search|click)\\[)[^\\n])*\\]"),

    /// A verb of ScienceWorld with its objects, or the number that answers an ambiguous request.
    SCIENCEWORLD(
            "scienceworld",
            Notation.REACT,
            "\\d+|(open|close|activate|deactivate|connect|disconnect|use|look|examine|read|move|pick|put|pour|dunk|mix"
                    + "|teleport|go|focus|wait\\d*|drop|eat|flush|inventory|task|reset)( [^\\n]*)?"),

    /// `THOUGHT:` and `ACTION:`, and the verbs of that world. For judging only: nothing of it is ever built.
    ALFWORLD_UPPER(
            "alfworld-upper",
            Notation.UPPER,
            "(?i)look|inventory|(go to|open|close|toggle|use|examine) [^\\n]+|take [^\\n]+ from [^\\n]+"
                    + "|(put|move) [^\\n]+ (in/on|in|on|to) [^\\n]+|(clean|heat|cool|slice|examine) [^\\n]+ with [^\\n]+"),

    /// `Action: Operation` with one fenced statement, or `Action: Answer` with a `Final Answer: [...]`.
    DBBENCH_OPERATION("dbbench-operation", Notation.OPERATION, "(?s).+"),

    /// One call of a function as JSON, `{"name": …, "arguments": {…}}`, in a `<tool_call>` or bare.
    TOOL_CALL("tool-call", Notation.TOOL_CALL, "(?s).+");

    /// Where in an answer thought and action stand.
    public enum Notation {
        REACT,
        REACT_INPUT,
        UPPER,
        OPERATION,
        TOOL_CALL
    }

    private final String wire;
    private final Notation notation;
    private final Pattern actions;

    ActionProfile(String wire, Notation notation, String actions) {
        this.wire = wire;
        this.notation = notation;
        this.actions = Pattern.compile(actions);
    }

    /// The name in files and messages.
    public String wire() {
        return wire;
    }

    public Notation notation() {
        return notation;
    }

    /// True when `action` is written as the environment reads it.
    public boolean accepts(String action) {
        return actions.matcher(action).matches();
    }

    /// The sentence of a prompt that asks for this form.
    public String instruction() {
        return switch (notation) {
            case REACT ->
                "Answer with one line that begins with \"Thought:\" and then exactly one line that begins with"
                        + " \"Action:\".";
            case REACT_INPUT ->
                "Answer with a line that begins with \"Thought:\", one line \"Action:\" with the name of a tool, and"
                        + " \"Action Input:\" with its input.";
            case UPPER ->
                "Answer with one line that begins with \"THOUGHT:\" and then exactly one line that begins with"
                        + " \"ACTION:\".";
            case OPERATION ->
                "Answer with your reasoning, then \"Action: Operation\" and one SQL statement in a sql fence, or"
                        + " \"Action: Answer\" and a line that begins with \"Final Answer:\".";
            case TOOL_CALL ->
                "Answer with your reasoning, then exactly one <tool_call>{\"name\": ..., \"arguments\":"
                        + " {...}}</tool_call>.";
        };
    }

    public static Optional<ActionProfile> of(String wire) {
        return Arrays.stream(values())
                .filter(profile -> profile.wire.equals(wire.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}
