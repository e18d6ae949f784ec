/// JSON as Assay reads and writes it: one configured mapper, compact UTF-8, keys in the order given.
///
/// Flow: bytes → [assay.json.Json#parse] → Jackson tree; records of ours → ordered maps → [assay.json.Json#line].
@NullMarked
package assay.json;

import org.jspecify.annotations.NullMarked;
