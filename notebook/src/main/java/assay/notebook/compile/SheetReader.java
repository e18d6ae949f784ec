package assay.notebook.compile;

import assay.notebook.model.CellSource;
import assay.notebook.model.Code;
import assay.notebook.model.Facts;
import assay.notebook.model.Header;
import assay.notebook.model.Import;
import assay.notebook.model.Member;
import assay.notebook.model.Parameter;
import assay.notebook.model.Sheet;
import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Makes a [Sheet] from the analysed trees of a file.
final class SheetReader {
    private static final Pattern MARK = Pattern.compile("(assay\\.notebook\\.)?Cell");
    private static final Pattern SINGLE_IMPORT = Pattern.compile("(?s)import\\s+(?:static\\s+)?[\\w.\\s]*?(\\w+)\\s*;");

    private final JavacTask task;
    private final DocTrees trees;
    private final Positions positions;
    private final Map<Tree, String> normalTexts;

    SheetReader(JavacTask task, Positions positions, Map<Tree, String> normalTexts) {
        this.task = task;
        this.trees = DocTrees.instance(task);
        this.positions = positions;
        this.normalTexts = normalTexts;
    }

    Sheet sheet() {
        Header header = Header.of(positions.text());
        return notebookClass(positions.unit())
                .map(notebook -> sheet(notebook, header))
                .orElseGet(() -> Sheet.withoutCells(header));
    }

    /// The first class of the file that has cells.
    private static Optional<ClassTree> notebookClass(CompilationUnitTree unit) {
        return unit.getTypeDecls().stream()
                .filter(type -> type instanceof ClassTree tree
                        && tree.getMembers().stream()
                                .anyMatch(member -> mark(member).isPresent()))
                .map(type -> (ClassTree) type)
                .findFirst();
    }

    static Optional<AnnotationTree> mark(Tree member) {
        if (!(member instanceof MethodTree method)) {
            return Optional.empty();
        }
        return method.getModifiers().getAnnotations().stream()
                .map(annotation -> (AnnotationTree) annotation)
                .filter(annotation ->
                        MARK.matcher(annotation.getAnnotationType().toString()).matches())
                .findFirst();
    }

    private Sheet sheet(ClassTree notebook, Header header) {
        CompilationUnitTree unit = positions.unit();
        TreePath path = TreePath.getPath(unit, notebook);
        CodeReader code = new CodeReader(task, positions, normalTexts);
        List<CellSource> cells = new ArrayList<>();
        List<Member> members = new ArrayList<>();
        boolean hasMain = false;
        for (Tree tree : notebook.getMembers()) {
            TreePath inner = new TreePath(path, tree);
            Optional<AnnotationTree> mark = mark(tree);
            if (mark.isPresent()) {
                cells.add(cell((MethodTree) tree, mark.get(), doc(inner), code.of(inner)));
            } else if (tree instanceof MethodTree method && method.getName().contentEquals("main")) {
                hasMain = true;
            } else if (normalTexts.containsKey(tree)) { // not the constructor that javac adds
                members.add(member(tree, code.of(inner)));
            }
        }
        for (Tree type : unit.getTypeDecls()) {
            if (type instanceof ClassTree && type != notebook) {
                members.add(member(type, code.of(new TreePath(new TreePath(unit), type))));
            }
        }
        String name = notebook.getSimpleName().toString();
        int afterModifiers = Math.max(positions.end(notebook.getModifiers()), positions.start(notebook));
        Sheet sheet = new Sheet(
                name,
                header,
                unit.getImports().stream()
                        .map(one -> imported(positions.text(one)))
                        .toList(),
                doc(path),
                cells,
                members,
                hasMain,
                positions.nameBehind(afterModifiers, name),
                Facts.NONE);
        return sheet.with(new FactsReader(task, positions, path, sheet).facts());
    }

    private static Import imported(String source) {
        Matcher single = SINGLE_IMPORT.matcher(source);
        boolean many = source.matches("(?s)import\\s+module\\s.*") || source.contains("*");
        return new Import(source, many || !single.matches() ? "*" : single.group(1));
    }

    private CellSource cell(MethodTree method, AnnotationTree mark, String doc, Code code) {
        List<Parameter> parameters = new ArrayList<>();
        for (VariableTree parameter : method.getParameters()) {
            String name = parameter.getName().toString();
            parameters.add(new Parameter(
                    name,
                    positions.text(parameter.getType()),
                    positions.nameBehind(positions.end(parameter.getType()), name)));
        }
        Tree type = method.getReturnType();
        String name = method.getName().toString();
        return new CellSource(
                name,
                positions.text(type),
                parameters,
                doc,
                positions.dedented(method),
                code,
                !isUncached(mark),
                positions.nameBehind(positions.end(type), name));
    }

    private static boolean isUncached(AnnotationTree mark) {
        for (ExpressionTree argument : mark.getArguments()) {
            if (argument instanceof AssignmentTree assignment
                    && assignment.getVariable().toString().equals("cache")
                    && assignment.getExpression() instanceof LiteralTree literal) {
                return Boolean.FALSE.equals(literal.getValue());
            }
        }
        return false;
    }

    private Member member(Tree tree, Code code) {
        String name = switch (tree) {
            case ClassTree type -> type.getSimpleName().toString();
            case MethodTree method -> method.getName().toString();
            case VariableTree field -> field.getName().toString();
            default -> "";
        };
        return new Member(name.equals("<init>") ? "" : name, positions.dedented(tree), code, positions.place(tree));
    }

    private String doc(TreePath path) {
        String doc = trees.getDocComment(path);
        return doc == null ? "" : doc.stripIndent().strip();
    }
}
