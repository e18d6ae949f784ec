package assay.task;

import assay.sample.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;

/// A kind of question that can be asked with many values, and the program that answers it.
///
/// `forms` are the wordings of the first user message; `script` writes the conversation of one of them.
public record ChatTask(String name, String family, String about, List<String> forms, Script script) {
    /// Draws values, writes the messages, checks what it computed. No state of its own.
    @FunctionalInterface
    public interface Script {
        /// Writes one conversation into `talk`, with values from `draw`.
        void write(Talk talk, Draw draw);
    }

    public ChatTask {
        if (forms.isEmpty()) {
            throw new IllegalArgumentException("task " + name + " has no wording of its question");
        }
        forms = List.copyOf(forms);
    }

    /// A conversation asked in wording `form`; empty when a check of the answer fails.
    public Optional<List<Message>> instance(int form, SplittableRandom random) {
        Draw draw = new Draw(random);
        Talk talk = new Talk(forms.get(form), form, draw);
        script.write(talk, draw);
        return talk.messages();
    }

    /// The line of the catalogue: `{"name","family","about"}`.
    public Map<String, Object> toJson() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", name);
        json.put("family", family);
        json.put("about", about);
        return json;
    }
}
