package assay.sample;

import assay.json.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A finished row of a set of RL prompts: what a policy is asked, and the gold that its answer is judged by.
///
/// `messages` end with one of the user; those that Assay makes are a system and a user message. A `db` row has a gold,
/// on the database of its lineage; an `env` row has
/// none.
public final class Prompt extends Row {
    private final Optional<String> gold;
    private final Optional<PassRate> passRate;

    public Prompt(List<Message> messages, SourceName source, Lineage lineage, Optional<String> gold) {
        this(messages, source, lineage, gold, Optional.empty());
    }

    private Prompt(
            List<Message> messages,
            SourceName source,
            Lineage lineage,
            Optional<String> gold,
            Optional<PassRate> passRate) {
        super(messages, source, lineage);
        this.gold = gold;
        this.passRate = passRate;
        if (messages.getLast().role() != Role.USER) {
            throw new IllegalArgumentException("a prompt ends with a user message, got "
                    + messages.stream().map(Message::role).toList());
        }
        if (gold.isPresent() && lineage.dbPath().isEmpty()) {
            throw new IllegalArgumentException("a gold needs a database: " + gold.get());
        }
    }

    public Optional<String> gold() {
        return gold;
    }

    /// The same prompt with what a policy made of it.
    public Prompt measured(PassRate rate) {
        return new Prompt(messages(), source(), lineage(), gold, Optional.of(rate));
    }

    /// Empty when no policy was asked.
    public Optional<PassRate> passRate() {
        return passRate;
    }

    /// The user message, and the gold on its database: no two rows ask the same, and none has the answer of another.
    @Override
    public List<String> identities() {
        List<String> identities = new ArrayList<>();
        identities.add(CanonicalText.id(List.of(messages().getLast())));
        gold.ifPresent(sql ->
                identities.add(Json.sha256(lineage().dbPath().orElseThrow() + '\u0001' + CanonicalText.of(sql))));
        return identities;
    }

    @Override
    public List<String> texts() {
        List<String> texts = super.texts();
        gold.ifPresent(texts::add);
        return texts;
    }

    /// `{"prompt","task_type","source","gold_sql","db_path"}`; the last two are null without a gold.
    @Override
    public Map<String, @Nullable Object> toJson() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("prompt", messagesJson());
        json.put("task_type", taskType().wire());
        json.put("source", source().wire());
        json.put("gold_sql", gold.orElse(null));
        json.put("db_path", gold.isPresent() ? lineage().dbPath().orElse(null) : null);
        return json;
    }
}
