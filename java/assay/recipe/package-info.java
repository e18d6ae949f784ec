/// A recipe: one YAML file, read into one immutable record; every number of a set stands there and nowhere in code.
///
/// ```
/// YAML file + --set key=value… → Settings (values with their places) → SftRecipe
/// ```
///
/// An unknown key, a wrong type or an impossible budget is an error with the line and a way out.
@NullMarked
package assay.recipe;

import org.jspecify.annotations.NullMarked;
