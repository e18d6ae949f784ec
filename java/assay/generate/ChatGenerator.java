package assay.generate;

import assay.pipeline.Outcome;
import assay.sample.Origin;
import assay.sample.SourceName;
import assay.sample.Split;
import assay.source.Draft;
import assay.source.Generator;
import assay.source.SourceFile;
import assay.task.ChatTask;
import assay.task.ChatTasks;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Tasks whose answers are computed and checked.
record ChatGenerator(SourceFile catalogue) implements Generator {
    @Override
    public SourceName name() {
        return SourceName.GENERAL_CHAT;
    }

    @Override
    public List<String> templates() {
        return ChatTasks.ALL.stream().map(ChatTask::name).toList();
    }

    @Override
    public Optional<Outcome<Draft>> draft(long seed, long index) {
        int number = Math.toIntExact(index);
        long line = ChatTasks.ALL.indexOf(ChatTasks.task(seed, number)) + 1L;
        return Optional.of(Outcome.passed(new Draft.Chat(
                ChatTasks.conversation(seed, number),
                Set.of(),
                Split.GENERATED,
                catalogue.license(),
                List.of(new Origin(catalogue.relative(), line)),
                List.of())));
    }
}
