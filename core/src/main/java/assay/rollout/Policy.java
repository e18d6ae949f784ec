package assay.rollout;

import assay.sample.Message;
import java.util.List;
import java.util.Optional;

/// Something that answers prompts. Many threads ask at once.
public interface Policy extends AutoCloseable {
    /// What it is called, as evidence.
    String model();

    /// The adapter on the model; empty without one.
    Optional<String> adapter();

    /// `count` completions of `messages`, or fewer but at least one. The same seed and messages are meant to give the
    /// same completions. Errors: [AskFailed]; [assay.pipeline.RunFailedException] when no prompt can be answered.
    List<Completion> ask(List<Message> messages, int count, Sampling sampling, long seed)
            throws AskFailed, InterruptedException;

    /// True when it was seen to give one completion to whoever asks for more.
    boolean givesOne();

    @Override
    void close();
}
