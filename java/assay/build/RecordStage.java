package assay.build;

import assay.build.SetKind.Refusal;
import assay.contamination.Verdict;
import assay.json.Json;
import assay.pipeline.Ledger;
import assay.pipeline.Outcome;
import assay.pipeline.Reason;
import assay.pipeline.SelectionKey;
import assay.pipeline.Stage;
import assay.sample.Origin;
import assay.source.Draft;
import assay.source.Draft.Question;
import assay.source.RawRecord;
import assay.source.Source;
import assay.source.WrongRecordException;
import assay.sql.Databases;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The first three stages for a batch of records: read, guard, convert. Pure but for its own ledger, so batches run in
/// parallel.
final class RecordStage {
    /// A dropped item.
    record Drop(Stage stage, Origin origin, Reason reason, String detail) {}

    /// A record that a person should look at.
    record Suspect(Origin origin, String detail) {}

    /// A draft with the key that decides whether it is taken.
    record Keyed(SelectionKey key, Draft draft) {}

    private final Source source;
    private final Proof proof;
    private final Databases databases;
    final Ledger ledger = new Ledger();
    final List<Drop> drops = new ArrayList<>();
    final List<Keyed> drafts = new ArrayList<>();
    final List<Suspect> suspects = new ArrayList<>();

    private RecordStage(Source source, Proof proof, Databases databases) {
        this.source = source;
        this.proof = proof;
        this.databases = databases;
    }

    static RecordStage of(Source source, Proof proof, Databases databases, List<RawRecord> batch) {
        RecordStage stage = new RecordStage(source, proof, databases);
        batch.forEach(stage::record);
        return stage;
    }

    private void record(RawRecord record) {
        ledger.at(Stage.READ, "record").in(1);
        switch (record) {
            case RawRecord.Unread unread -> drop(Stage.READ, unread.origin(), unread.reason(), unread.detail(), 1);
            case RawRecord.Read read -> parse(read);
        }
    }

    private void parse(RawRecord.Read read) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(read.bytes()))
                    .toString();
        } catch (CharacterCodingException e) {
            drop(Stage.READ, read.origin(), Reason.BAD_UTF8, line(read) + "the bytes are not UTF-8", 1);
            return;
        }
        JsonNode node;
        try {
            node = Json.MAPPER.readTree(text);
        } catch (JacksonException e) {
            drop(Stage.READ, read.origin(), Reason.MALFORMED, line(read) + "not JSON: " + Json.problem(e), 1);
            return;
        }
        if (!node.isObject()) {
            drop(
                    Stage.READ,
                    read.origin(),
                    Reason.WRONG_TYPE,
                    line(read) + "must be a JSON object, got " + kind(node),
                    1);
            return;
        }
        List<String> texts = new ArrayList<>();
        texts.add(read.file().relative());
        collect(node, texts);
        if (texts.stream().anyMatch(RecordStage::hasHalfPair)) {
            drop(Stage.READ, read.origin(), Reason.BAD_UTF8, line(read) + "an escape makes half a character", 1);
            return;
        }
        ledger.at(Stage.READ, "record").out(1);
        guard(read, node, texts);
    }

    /// The line of a record that is not one line of its own, to find it by.
    private static String line(RawRecord.Read read) {
        return read.line() == read.origin().record() ? "" : "line " + read.line() + ": ";
    }

    private static String kind(JsonNode node) {
        return node.getNodeType().name().toLowerCase(java.util.Locale.ROOT);
    }

    /// Keys and text values at any depth.
    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.stringValue());
        } else if (node.isObject()) {
            node.properties().forEach(property -> {
                texts.add(property.getKey());
                collect(property.getValue(), texts);
            });
        } else {
            node.forEach(child -> collect(child, texts));
        }
    }

    /// True for a text that UTF-8 cannot hold.
    private static boolean hasHalfPair(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                boolean pair = Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1));
                if (!pair) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private void guard(RawRecord.Read read, JsonNode node, List<String> texts) {
        ledger.at(Stage.GUARD, "record").in(1);
        Optional<String> benchmark = source.benchmark(node);
        if (benchmark.isPresent()) {
            drop(Stage.GUARD, read.origin(), Reason.CONTAMINATED, benchmark.get(), 1);
            return;
        }
        switch (proof.guard().judge(texts)) {
            case Verdict.Contaminated contaminated ->
                drop(Stage.GUARD, read.origin(), contaminated.reason(), contaminated.detail(), 1);
            case Verdict.Review review -> {
                suspects.add(new Suspect(read.origin(), review.detail()));
                ledger.at(Stage.GUARD, "record").out(1);
                convert(read, node);
            }
            case Verdict.Clean _ -> {
                ledger.at(Stage.GUARD, "record").out(1);
                convert(read, node);
            }
        }
    }

    private void convert(RawRecord.Read read, JsonNode node) {
        ledger.at(Stage.CONVERT, "record").in(1);
        Outcome<List<Draft>> outcome;
        try {
            outcome = source.convert(node, read, proof.kind().choices());
        } catch (WrongRecordException e) {
            outcome = Outcome.dropped(e.reason(), line(read) + e.getMessage());
        }
        switch (outcome) {
            case Outcome.Dropped<List<Draft>>(Reason reason, String detail) ->
                drop(Stage.CONVERT, read.origin(), reason, detail, 1);
            case Outcome.Merged<List<Draft>> _ ->
                throw new IllegalStateException("a record is converted or dropped, not merged");
            case Outcome.Passed<List<Draft>>(List<Draft> converted) -> {
                int units = converted.stream().mapToInt(Draft::units).sum();
                ledger.at(Stage.CONVERT, "record").split(units - 1L);
                converted.forEach(whole -> proof.kind().drafts(whole).forEach(this::draft));
            }
        }
    }

    private void draft(Draft draft) {
        Optional<Refusal> refusal = proof.kind().refusal(draft, databases);
        if (refusal.isPresent()) {
            Refusal why = refusal.get();
            origins(draft).forEach(origin -> drop(Stage.CONVERT, origin, why.reason(), why.detail(), 1));
            return;
        }
        ledger.at(Stage.CONVERT, "record").out(draft.units());
        SelectionKey key = SelectionKey.of(proof.recipe().seed(), source.name().wire(), draft.contentId());
        drafts.add(new Keyed(key, draft));
    }

    /// One origin per unit.
    static List<Origin> origins(Draft draft) {
        return switch (draft) {
            case Draft.Chat chat -> List.of(chat.origins().getFirst());
            case Draft.Dialogue dialogue ->
                dialogue.questions().stream().map(Question::origin).toList();
        };
    }

    private void drop(Stage stage, Origin origin, Reason reason, String detail, long units) {
        ledger.at(stage, "record").dropped(reason, units);
        drops.add(new Drop(stage, origin, reason, detail));
    }
}
