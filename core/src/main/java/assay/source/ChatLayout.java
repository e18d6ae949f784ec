package assay.source;

import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.sample.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// The layouts of chat records, told apart by their fields.
enum ChatLayout {
    /// `{"conversations": [{"from": "human", "value": "…"}], "chosen": {…}, "rejected": {…}}`: the chosen answer. See
    /// [assay.source.Preference].
    CHOSEN {
        @Override
        boolean fits(JsonNode record) {
            return record.has("chosen") && Preference.turns(record).isPresent();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            return Preference.convert(record, from);
        }
    },

    /// `{"winner": "model_a", "conversation_a": [{"role": "user", "content": "…"}, …], "conversation_b": […],
    /// "language": "English"}`: the winner's side of a battle. See [assay.source.Arena].
    ARENA {
        @Override
        boolean fits(JsonNode record) {
            return record.path("conversation_a").isArray() && record.has("winner");
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            return Arena.convert(record, from, choices);
        }
    },

    /// `{"instruction": "Reword this sentence", "input": "The idea …", "output": "The thought …"}`; `system` and
    /// `history` (`[[user, assistant]…]`) where LLaMA-Factory has them.
    ALPACA {
        @Override
        boolean fits(JsonNode record) {
            return record.has("instruction") && record.path("output").isString();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            List<Message> messages = new ArrayList<>();
            system(record, messages);
            for (JsonNode turn : record.hasNonNull("history") ? Fields.array(record, "history") : List.<JsonNode>of()) {
                if (turn.size() != 2
                        || !turn.path(0).isString()
                        || !turn.path(1).isString()) {
                    throw Fields.wrong("history", "must hold pairs of texts", turn);
                }
                messages.add(Message.user(turn.path(0).stringValue().strip()));
                messages.add(Message.assistant(turn.path(1).stringValue().strip()));
            }
            String input = Fields.optional(record, "input");
            messages.add(Message.user(joined(Fields.text(record, "instruction"), input)));
            messages.add(Message.assistant(Fields.text(record, "output").strip()));
            return chat(messages, Set.of(), from, List.of());
        }
    },

    /// `{"instruction": "…", "context": "…", "response": "…", "category": "open_qa"}`, Dolly as its authors publish it.
    DOLLY {
        @Override
        boolean fits(JsonNode record) {
            return record.has("instruction") && record.path("response").isString();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            String context = Fields.optional(record, "context");
            Message user = Message.user(joined(Fields.text(record, "instruction"), context));
            return chat(
                    List.of(
                            user,
                            Message.assistant(Fields.text(record, "response").strip())),
                    Set.of(),
                    from,
                    List.of());
        }
    },

    /// `{"prompt": "Below is an instruction … ### Instruction:\nWhich US state …?\n\n### Response:", "answer":
    /// "Hawaii###eos_token###"}`: Dolly rendered into alpaca's prompt template, which is taken off again.
    RENDERED {
        @Override
        boolean fits(JsonNode record) {
            return record.path("prompt").isString() && record.has("answer");
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            Matcher template = TEMPLATE.matcher(Fields.text(record, "prompt"));
            if (!template.matches()) {
                throw Fields.wrong(
                        "prompt",
                        "must be alpaca's template with ### Instruction: and ### Response:",
                        record.path("prompt"));
            }
            String input = template.group("input") == null ? "" : template.group("input");
            String answer =
                    Fields.text(record, "answer").replace("###eos_token###", "").strip();
            return chat(
                    List.of(Message.user(joined(template.group("instruction"), input)), Message.assistant(answer)),
                    Set.of(),
                    from,
                    List.of("template_removed"));
        }
    },

    /// `{"message_tree_id": "…", "tree_state": "ready_for_export", "prompt": {"text", "role": "prompter", "lang": "en",
    /// "review_result", "deleted", "rank", "replies": […]}}`
    OASST2_TREE {
        @Override
        boolean fits(JsonNode record) {
            return record.has("message_tree_id") && record.path("prompt").isObject();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            return OasstTree.convert(record, from);
        }
    },

    /// `{"conversations": [{"from": "human", "value": "…"}, {"from": "gpt", "value": "…"}], "tools": "[…]"}`; `role`
    /// and `content` instead in some copies; glaive's `function_call` and `observation` turns.
    SHARE_GPT {
        @Override
        boolean fits(JsonNode record) {
            return record.path("conversations").isArray();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            return ShareGpt.convert(record, "conversations", from);
        }
    },

    /// `{"messages": [{"role": "user", "content": "…"}, {"role": "assistant", "content": "…"}]}`
    MESSAGES {
        @Override
        boolean fits(JsonNode record) {
            return record.path("messages").isArray();
        }

        @Override
        Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices) {
            return ShareGpt.convert(record, "messages", from);
        }
    };

    private static final Pattern TEMPLATE = Pattern.compile(
            "(?s)Below is an instruction.*?### Instruction:\\s*(?<instruction>.*?)\\s*(?:### Input:\\s*(?<input>.*?)\\s*)?### Response:\\s*");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*[A-Za-z_][A-Za-z0-9_ .-]{0,40}\\s*\\}\\}");

    /// The layout of `record`; empty when it fits none, and for ranked answers to no known question.
    static Optional<ChatLayout> of(JsonNode record) {
        boolean pair = record.has("chosen") || record.has("rejected");
        return Arrays.stream(values())
                .filter(layout -> layout.fits(record) && (!pair || layout == CHOSEN))
                .findFirst();
    }

    abstract boolean fits(JsonNode record);

    abstract Outcome<List<Draft>> convert(JsonNode record, RawRecord.Read from, Choices choices);

    /// The draft of `messages`, or dropped for a template's `{{placeholder}}` that nobody filled in.
    static Outcome<List<Draft>> chat(
            List<Message> messages, Set<String> languages, RawRecord.Read from, List<String> edits) {
        for (Message message : messages) {
            Matcher placeholder = PLACEHOLDER.matcher(message.content());
            if (placeholder.find()) {
                return Outcome.dropped(Reason.QUALITY, "an unfilled placeholder: " + placeholder.group());
            }
        }
        return Outcome.passed(List.of(new Draft.Chat(
                messages, languages, from.split(), from.file().license(), List.of(from.origin()), edits)));
    }

    private static void system(JsonNode record, List<Message> messages) {
        String system = Fields.optional(record, "system").strip();
        if (!system.isEmpty()) {
            messages.add(Message.system(system));
        }
    }

    private static String joined(String instruction, String input) {
        return input.isBlank() ? instruction.strip() : instruction.strip() + "\n\n" + input.strip();
    }

    /// The name in edits and messages.
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
