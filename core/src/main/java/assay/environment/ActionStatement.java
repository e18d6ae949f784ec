package assay.environment;

import assay.sample.Message;
import assay.sample.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a prompt says of its actions: how an answer is written, the forms that there are, and what is possible now.
///
/// ```
/// Answer with one line that begins with "Thought:" and then exactly one line that begins with "Action:".
///
/// Actions:
/// - search[<keywords>]
/// - click[<button>]
///
/// Possible now:
/// - search[<keywords>]
/// ```
///
/// [#text] writes this block, and [#read] finds it in a prompt, also as others write it: a list under a heading that
/// ends in "actions:" (`- walk to <place>: what it does`), `AVAILABLE ACTIONS: look, inventory`. `possible` empty: the
/// prompt does not say. Otherwise nothing else is possible, but a placeholder stands for any text.
public record ActionStatement(Optional<ActionProfile> profile, List<ActionForm> forms, List<ActionForm> possible) {
    private static final String FORMS = "Actions:";
    private static final String POSSIBLE = "Possible now:";

    /// A list of what is possible in this state. "Possible actions:" with forms in it is no such list.
    private static final Pattern POSSIBLE_LIST = Pattern.compile("(?im)^[ \\t]*(?:Possible now|Possible actions now"
            + "|(?:currently )?(?:available|admissible|valid) actions(?: now| are)?)[ \\t]*:[ \\t]*(.*)$");

    private static final Pattern FORM_LIST = Pattern.compile("(?im)^[^\\n]{0,80}\\bactions(?: are)?[ \\t]*:[ \\t]*$");
    private static final Pattern ITEM = Pattern.compile("[ \\t]*(?:[-*•]|\\d{1,3}[.)])[ \\t]+(.*\\S)[ \\t]*");
    private static final Pattern ABOUT = Pattern.compile(": (?!<).*$");

    private static final Pattern TOOL_CALLS = Pattern.compile("<tool_call>|<tools>|\"tool_calls\"");
    private static final Pattern ACTION_INPUT = Pattern.compile("\\bAction Input\\b");
    private static final Pattern OPERATION = Pattern.compile("\\bAction: ?Operation\\b");
    private static final Pattern UPPER = Pattern.compile("\\bACTION:");
    private static final Pattern WEBSHOP = Pattern.compile("\\bclick\\[|\\[SEP\\]");
    private static final Pattern SCIENCEWORLD =
            Pattern.compile("(?i)scienceworld|science world|scientific experiment|focus on (?:OBJ|THING)\\b");
    private static final Pattern ACTION = Pattern.compile("\\bAction\\b");

    /// What may stand between two actions in one line.
    private static final Pattern JOINT = Pattern.compile("(?:\\b(?:and|then)\\b|[,;.&|])\\s*");

    /// Data is not trusted: of a longer list the rest is not read.
    private static final int MAX_ITEMS = 2_000;

    private static final int MAX_ITEM_CHARS = 500;

    public ActionStatement {
        forms = List.copyOf(forms);
        possible = List.copyOf(possible);
    }

    /// For the user message of a prompt; `forms` and `possible` may be empty.
    public static ActionStatement of(ActionProfile profile, List<String> forms, List<String> possible) {
        return new ActionStatement(
                Optional.of(profile),
                forms.stream().map(ActionForm::new).toList(),
                possible.stream().map(ActionForm::new).toList());
    }

    /// The block as it stands in a prompt, without a newline at its end.
    public String text() {
        List<String> blocks = new ArrayList<>();
        profile.map(ActionProfile::instruction).ifPresent(blocks::add);
        if (!forms.isEmpty()) {
            blocks.add(list(FORMS, forms));
        }
        if (!possible.isEmpty()) {
            blocks.add(list(POSSIBLE, possible));
        }
        return String.join("\n\n", blocks);
    }

    private static String list(String heading, List<ActionForm> items) {
        StringBuilder text = new StringBuilder(heading);
        items.forEach(item -> text.append("\n- ").append(item));
        return text.toString();
    }

    /// What `prompt` says. Forms come from all of it but the assistant's turns, what is possible from the last message
    /// alone, for each step changes it.
    public static ActionStatement read(List<Message> prompt) {
        String said = said(prompt);
        String last = prompt.isEmpty() || prompt.getLast().role() == Role.ASSISTANT
                ? ""
                : prompt.getLast().content();
        List<ActionForm> forms = forms(said);
        return new ActionStatement(profile(said, forms), forms, possible(last));
    }

    /// The text of `prompt` without the assistant's turns.
    public static String said(List<Message> prompt) {
        StringBuilder said = new StringBuilder();
        for (Message message : prompt) {
            if (message.role() != Role.ASSISTANT) {
                said.append(message.content()).append("\n\n");
            }
        }
        return said.toString();
    }

    private static Optional<ActionProfile> profile(String said, List<ActionForm> forms) {
        ActionProfile profile = null;
        if (TOOL_CALLS.matcher(said).find()) {
            profile = ActionProfile.TOOL_CALL;
        } else if (ACTION_INPUT.matcher(said).find()) {
            profile = ActionProfile.REACT_INPUT;
        } else if (OPERATION.matcher(said).find()) {
            profile = ActionProfile.DBBENCH_OPERATION;
        } else if (UPPER.matcher(said).find()) {
            profile = ActionProfile.ALFWORLD_UPPER;
        } else if (WEBSHOP.matcher(said).find()) {
            profile = ActionProfile.WEBSHOP;
        } else if (SCIENCEWORLD.matcher(said).find()) {
            profile = ActionProfile.SCIENCEWORLD;
        } else if (!forms.isEmpty() && ACTION.matcher(said).find()) {
            profile = ActionProfile.REACT_FREE_TEXT;
        }
        return Optional.ofNullable(profile);
    }

    private static List<ActionForm> forms(String text) {
        List<ActionForm> forms = new ArrayList<>();
        Matcher heading = FORM_LIST.matcher(text);
        while (heading.find()) {
            for (String item : items(text.substring(heading.end()))) {
                add(forms, ABOUT.matcher(item).replaceFirst(""));
            }
        }
        return forms;
    }

    private static List<ActionForm> possible(String text) {
        List<ActionForm> possible = new ArrayList<>();
        Matcher heading = POSSIBLE_LIST.matcher(text);
        while (heading.find()) {
            possible.clear(); // the last list counts
            String inline = heading.group(1).strip();
            if (inline.startsWith("{")) {
                continue; // WebShopPage reads it
            }
            List<String> items = inline.isEmpty()
                    ? items(text.substring(heading.end()))
                    : List.of(inline.replaceAll("^\\[|[\\].]$", "").split("\\s*,\\s*"));
            for (String item : items) {
                add(possible, item.replaceAll("^['\"`]|['\"`]$", ""));
            }
        }
        return possible;
    }

    /// The items that follow a heading at once, up to the first line that is none.
    static List<String> items(String text) {
        List<String> items = new ArrayList<>();
        for (String line : text.strip().lines().limit(MAX_ITEMS).toList()) {
            Matcher item = ITEM.matcher(line);
            if (!item.matches()) {
                break;
            }
            items.add(item.group(1));
        }
        return items;
    }

    private static void add(List<ActionForm> forms, String item) {
        String text = item.strip();
        if (!text.isEmpty() && text.length() <= MAX_ITEM_CHARS && forms.size() < MAX_ITEMS) {
            forms.add(new ActionForm(text));
        }
    }

    /// Whether the statement allows `action`; empty where it names no action at all.
    ///
    /// A text that stands for a placeholder must not begin another action ("a and then b").
    public Optional<Boolean> allows(String action) {
        List<ActionForm> deciding = possible.isEmpty() ? forms : possible;
        if (deciding.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(deciding.stream()
                .anyMatch(form -> form.matches(action)
                        && (form.isExact()
                                || !holdsAnother(ActionForm.squeezed(action)
                                        .substring(form.start().length())))));
    }

    private boolean holdsAnother(String rest) {
        Matcher joint = JOINT.matcher(rest);
        while (joint.find()) {
            String next = rest.substring(joint.end());
            if (forms.stream().map(ActionForm::start).anyMatch(start -> !start.isEmpty() && next.startsWith(start))) {
                return true;
            }
        }
        return false;
    }
}
