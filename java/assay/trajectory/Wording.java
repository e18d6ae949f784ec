package assay.trajectory;

import assay.pipeline.SelectionKey;
import java.util.List;

/// Chooses among equal wordings by the seed and what is worded, so that the same question always gets the same words
/// and a thousand questions do not all sound alike.
record Wording(long seed, String about) {
    /// One of `wordings` for `part`, with each `%s` replaced by the next of `values`.
    String of(String part, List<String> wordings, Object... values) {
        int choice = SelectionKey.of(seed, "wording/" + part, about).choose(wordings.size());
        return String.format(java.util.Locale.ROOT, wordings.get(choice), values);
    }
}
