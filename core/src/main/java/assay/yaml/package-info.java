/// YAML files as trees whose values know their lines, so that every complaint can name its place.
@NullMarked
package assay.yaml;

import org.jspecify.annotations.NullMarked;
