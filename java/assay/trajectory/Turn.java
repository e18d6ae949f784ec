package assay.trajectory;

import assay.source.Draft.Question;
import java.util.List;

/// What one question becomes in a conversation: steps with SQL, or an answer in words.
public sealed interface Turn permits Executed, Replied {
    Question question();

    /// The statements of the turn in the order in which they ran.
    List<String> sqls();
}
