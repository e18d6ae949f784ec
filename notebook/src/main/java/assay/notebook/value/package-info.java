/// Values between cells: written as canonical JSON by their type, read back, and hashed by content.
///
/// ```
/// type   = TypeRef(class, [type…])            generics resolved
/// shape  = Nothing | Flag | Whole | Real | Word | Binary | Sequence | Entries | Perhaps | Product | Choice | Unknown
/// stored = Stored(json, [path…])              the paths in it count by the content of their files
/// ```
///
/// The type alone decides the form, so nothing in a file names a class to be made: no Java serialisation. What comes
/// back is unmodifiable and has the order it was written in; sets and maps without an order are written sorted.
@NullMarked
package assay.notebook.value;

import org.jspecify.annotations.NullMarked;
