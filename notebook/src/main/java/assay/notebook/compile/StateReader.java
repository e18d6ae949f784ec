package assay.notebook.compile;

import assay.notebook.model.Facts.State;
import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Finds fields that can change: those of the notebook's class, and static ones of the types inside it.
final class StateReader {
    private static final List<String> CHANGEABLE = List.of(
            "java.util.Collection",
            "java.util.Map",
            "java.util.Iterator",
            "java.util.random.RandomGenerator",
            "java.lang.AbstractStringBuilder",
            "java.util.concurrent.atomic.AtomicBoolean",
            "java.util.concurrent.atomic.AtomicInteger",
            "java.util.concurrent.atomic.AtomicLong",
            "java.util.concurrent.atomic.AtomicReference",
            "java.util.concurrent.atomic.LongAdder");
    private static final Set<String> MAKERS = Set.of(
            "newSetFromMap",
            "newKeySet",
            "synchronizedList",
            "synchronizedSet",
            "synchronizedMap",
            "synchronizedCollection",
            "asList");

    private final JavacTask task;
    private final Trees trees;
    private final Positions positions;
    private final TreePath notebook;

    StateReader(JavacTask task, Positions positions, TreePath notebook) {
        this.task = task;
        this.trees = Trees.instance(task);
        this.positions = positions;
        this.notebook = notebook;
    }

    List<State> states() {
        Set<Element> written = writtenArrays();
        List<State> states = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree tree, @Nullable Void unused) {
                TreePath parent = getCurrentPath().getParentPath();
                Element field = trees.getElement(getCurrentPath());
                if (parent.getLeaf() instanceof ClassTree && field != null && field.getKind() == ElementKind.FIELD) {
                    boolean ofNotebook = parent.getLeaf() == notebook.getLeaf();
                    if (ofNotebook || field.getModifiers().contains(Modifier.STATIC)) {
                        why(getCurrentPath(), tree, field, written)
                                .ifPresent(why -> states.add(new State(
                                        tree.getName().toString(),
                                        why,
                                        positions.nameBehind(
                                                positions.end(tree.getType()),
                                                tree.getName().toString()))));
                    }
                }
                return super.visitVariable(tree, null);
            }
        }.scan(notebook, null);
        return states;
    }

    private Optional<String> why(TreePath path, VariableTree tree, Element field, Set<Element> written) {
        if (!field.getModifiers().contains(Modifier.FINAL)) {
            return Optional.of("is not final");
        } else if (field.asType().getKind() == TypeKind.ARRAY && written.contains(field)) {
            return Optional.of("is an array whose items are assigned");
        }
        ExpressionTree value = tree.getInitializer();
        if (value == null) {
            return Optional.empty();
        }
        boolean made = value instanceof NewClassTree
                || value instanceof MethodInvocationTree call && MAKERS.contains(lastName(call.getMethodSelect()));
        TypeMirror type = trees.getTypeMirror(new TreePath(path, value));
        return made && type != null && canChange(type)
                ? Optional.of("holds a value of type "
                        + task.getTypes().asElement(type).getSimpleName() + ", which can change")
                : Optional.empty();
    }

    private static String lastName(Tree select) {
        String text = select.toString();
        return text.substring(text.lastIndexOf('.') + 1);
    }

    private boolean canChange(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && CHANGEABLE.stream()
                        .flatMap(name -> Stream.ofNullable(task.getElements().getTypeElement(name)))
                        .map(TypeElement::asType)
                        .map(task.getTypes()::erasure)
                        .anyMatch(changeable ->
                                task.getTypes().isSubtype(task.getTypes().erasure(type), changeable));
    }

    /// Arrays with an assignment to an item.
    private Set<Element> writtenArrays() {
        Set<Element> written = new HashSet<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitAssignment(AssignmentTree tree, @Nullable Void unused) {
                note(tree.getVariable());
                return super.visitAssignment(tree, null);
            }

            @Override
            public @Nullable Void visitCompoundAssignment(CompoundAssignmentTree tree, @Nullable Void unused) {
                note(tree.getVariable());
                return super.visitCompoundAssignment(tree, null);
            }

            @Override
            public @Nullable Void visitUnary(UnaryTree tree, @Nullable Void unused) {
                if (tree.getKind().name().endsWith("CREMENT")) {
                    note(tree.getExpression());
                }
                return super.visitUnary(tree, null);
            }

            private void note(ExpressionTree target) {
                TreePath path = new TreePath(getCurrentPath(), target);
                while (path.getLeaf() instanceof ArrayAccessTree access) {
                    path = new TreePath(path, access.getExpression());
                    Element element = trees.getElement(path);
                    if (element != null) {
                        written.add(element);
                    }
                }
            }
        }.scan(notebook, null);
        return written;
    }
}
