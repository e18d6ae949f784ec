package assay.task;

import assay.sample.Message;
import assay.sample.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A conversation while a script writes it: slots and their values, the messages so far, the checks so far.
///
/// A template has slots `{name}`; `{^name}` puts the value with a capital first letter. Values are not expanded again,
/// so they may contain braces. Errors: [IllegalStateException] for a slot without a value.
public final class Talk {
    private static final Pattern SLOT = Pattern.compile("\\{(\\^?)(\\w+)}");

    private final String question;
    private final int form;
    private final Draw draw;
    private final Map<String, String> values = new HashMap<>();
    private final List<Message> messages = new ArrayList<>();
    private boolean right = true;

    Talk(String question, int form, Draw draw) {
        this.question = question;
        this.form = form;
        this.draw = draw;
    }

    /// Which wording of the question is used, from 0.
    int form() {
        return form;
    }

    /// Sets values: name, value, name, value, …
    Talk with(Object... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], String.valueOf(namesAndValues[i + 1]));
        }
        return this;
    }

    /// The answer is only used when every check holds.
    void check(boolean holds) {
        right &= holds;
    }

    /// Asks the question of this task in the chosen wording.
    void ask() {
        messages.add(Message.user(fill(question)));
    }

    /// Asks a follow-up question in one of these wordings.
    void follow(String... wordings) {
        messages.add(Message.user(say(wordings)));
    }

    /// The last message of the user.
    String lastUser() {
        return messages.reversed().stream()
                .filter(message -> message.role() == Role.USER)
                .findFirst()
                .orElseThrow()
                .content();
    }

    /// Answers in one of these wordings.
    void answer(String... wordings) {
        messages.add(Message.assistant(say(wordings)));
    }

    /// Answers with these paragraphs, already filled; empty ones are left out.
    void reply(String... paragraphs) {
        List<String> written = Stream.of(paragraphs).filter(p -> !p.isEmpty()).toList();
        messages.add(Message.assistant(String.join("\n\n", written)));
    }

    /// One of the wordings, filled.
    String say(String... wordings) {
        return fill(draw.of(wordings));
    }

    private String fill(String template) {
        Matcher slot = SLOT.matcher(template);
        StringBuilder text = new StringBuilder();
        while (slot.find()) {
            String value = values.get(slot.group(2));
            if (value == null) {
                throw new IllegalStateException("slot {" + slot.group(2) + "} has no value in: " + template);
            }
            slot.appendReplacement(
                    text, Matcher.quoteReplacement(slot.group(1).isEmpty() ? value : English.capital(value)));
        }
        return slot.appendTail(text).toString();
    }

    /// What was written; empty when a check failed.
    Optional<List<Message>> messages() {
        return right ? Optional.of(List.copyOf(messages)) : Optional.empty();
    }
}
