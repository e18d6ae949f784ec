package assay.notebook.compile;

import assay.notebook.model.Place;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where the trees of a file stand in its text.
final class Positions {
    private final CompilationUnitTree unit;
    private final String text;
    private final SourcePositions positions;

    Positions(JavacTask task, CompilationUnitTree unit, String text) {
        this.unit = unit;
        this.text = text;
        this.positions = Trees.instance(task).getSourcePositions();
    }

    CompilationUnitTree unit() {
        return unit;
    }

    String text() {
        return text;
    }

    int start(Tree tree) {
        return (int) positions.getStartPosition(unit, tree);
    }

    int end(Tree tree) {
        return (int) positions.getEndPosition(unit, tree);
    }

    String text(Tree tree) {
        return text.substring(start(tree), end(tree));
    }

    /// The text of a tree, moved to the left margin.
    String dedented(Tree tree) {
        return (" ".repeat(place(tree).column() - 1) + text(tree)).stripIndent();
    }

    Place place(Tree tree) {
        return placeOf(text, start(tree));
    }

    /// Where `name` first stands at or behind an offset. The compiler does not tell where the name in a declaration is.
    Place nameBehind(int offset, String name) {
        Matcher matcher = Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
        return placeOf(text, matcher.find(Math.max(offset, 0)) ? matcher.start() : offset);
    }

    static Place placeOf(String text, int offset) {
        int line = 1;
        int lineStart = 0;
        for (int i = 0; i < Math.min(offset, text.length()); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n')) {
                line++;
                lineStart = i + 1;
            }
        }
        return new Place(line, Math.max(1, offset - lineStart + 1));
    }
}
