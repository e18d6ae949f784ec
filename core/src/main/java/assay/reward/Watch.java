package assay.reward;

/// Is told what a judge does at this moment, so that somebody who cannot see inside can end it.
public interface Watch {
    /// From here on it is the completion that takes the time, on `state`; of its allowance are `millis` left.
    void completion(String state, int millis);

    /// From here on it is our own work, or the gold's: nothing that the completion is to blame for.
    void ours();

    /// Nobody watches.
    Watch NONE = new Watch() {
        @Override
        public void completion(String state, int millis) {}

        @Override
        public void ours() {}
    };
}
