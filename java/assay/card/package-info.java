/// The data-set card: what a person, and a hub, wants to know of a set before training on it.
///
/// ```
/// DatasetCard = CardHeader (YAML)  what, how to load, sizes, how made, licences, contamination, …, citations
///   Part      a source: counts, parents, books
///   Parent    a file that rows were made from: licence, hash
///   License   its place in the order from permissive to unknown
///   Paper     what to cite for it
/// ```
///
/// A card is made from values alone and is the same for equal sets. Strings that come from data, names of files above
/// all, reach it only through [assay.card.Markdown] and [assay.card.Yaml].
@NullMarked
package assay.card;

import org.jspecify.annotations.NullMarked;
