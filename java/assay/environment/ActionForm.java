package assay.environment;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How an action is written, with a placeholder for each free argument: `walk to <place>`, `move OBJ to OBJ`.
///
/// A placeholder is `<…>`, or one of the words OBJ, THING, PLACE and their like in capitals. It stands for at least one
/// character; white space counts as
/// one space. Matching takes time in proportion to the action, whatever the form, for forms come from data.
public record ActionForm(String form) {
    private static final String WORDS = "(?:OBJ|OBJECT|THING|ITEM|PLACE|LOC|LOCATION|CONTAINER|RECEPTACLE)";
    private static final Pattern PLACEHOLDER =
            Pattern.compile("<[^<>\\n]{1,60}>|\\b" + WORDS + "\\b(?: (?:OR )?" + WORDS + "\\b){0,3}");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    public ActionForm {
        form = squeezed(form);
        if (form.isEmpty()) {
            throw new IllegalArgumentException("an action form must not be empty");
        }
    }

    /// True without a placeholder: then only this text is the action.
    public boolean isExact() {
        return !PLACEHOLDER.matcher(form).find();
    }

    /// The text before the first placeholder.
    String start() {
        return literals().getFirst();
    }

    /// True when `action` is written in this form.
    public boolean matches(String action) {
        String text = squeezed(action);
        List<String> literals = literals();
        String first = literals.getFirst();
        if (literals.size() == 1) {
            return text.equals(first);
        }
        String last = literals.getLast();
        int end = text.length() - last.length();
        if (!text.startsWith(first) || !text.endsWith(last)) {
            return false;
        }
        int at = first.length();
        for (String literal : literals.subList(1, literals.size() - 1)) {
            int found = text.indexOf(literal, at + 1);
            if (found < 0) {
                return false;
            }
            at = found + literal.length();
        }
        return at < end;
    }

    private List<String> literals() {
        List<String> literals = new ArrayList<>();
        Matcher matcher = PLACEHOLDER.matcher(form);
        int end = 0;
        while (matcher.find()) {
            literals.add(form.substring(end, matcher.start()));
            end = matcher.end();
        }
        literals.add(form.substring(end));
        return literals;
    }

    static String squeezed(String text) {
        return SPACE.matcher(text.strip()).replaceAll(" ");
    }

    @Override
    public String toString() {
        return form;
    }
}
