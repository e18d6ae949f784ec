/// Where rows come from: data folders, their layouts, and one file per source that knows the records of its parent.
///
/// ```
/// DataFolder → Source.layout → [SourceFile(path, Use)…]
/// SourceFile → RecordReader → [RawRecord(origin, line, bytes | trouble)…]
/// RawRecord  → Source.convert → Outcome<[Draft…]>
/// Draft      = Chat([Message…]) | Dialogue(database, [Question(text, gold, origin)…])
/// ```
///
/// A reader opens only the files that its layout names; everything else in its folder is listed as ignored, with the
/// reason. To add a source: one class with a real record in its doc, one line in [assay.source.Sources], one fixture
/// folder under `src/test/resources/source`.
@NullMarked
package assay.source;

import org.jspecify.annotations.NullMarked;
