package assay.notebook.compile;

import assay.notebook.model.CellSource;
import assay.notebook.model.Facts;
import assay.notebook.model.Facts.BadForm;
import assay.notebook.model.Facts.Call;
import assay.notebook.model.Facts.Misfit;
import assay.notebook.model.Facts.State;
import assay.notebook.model.Parameter;
import assay.notebook.model.Place;
import assay.notebook.model.Sheet;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/// Asks the compiler what the rules need to know: does a value fit, who calls a cell, what can change.
final class FactsReader {
    private final JavacTask task;
    private final Trees trees;
    private final Positions positions;
    private final TreePath notebook;
    private final Sheet sheet;
    private final Map<String, ExecutableElement> methods = new HashMap<>();

    FactsReader(JavacTask task, Positions positions, TreePath notebook, Sheet sheet) {
        this.task = task;
        this.trees = Trees.instance(task);
        this.positions = positions;
        this.notebook = notebook;
        this.sheet = sheet;
    }

    Facts facts() {
        List<Misfit> misfits = new ArrayList<>();
        List<BadForm> forms = new ArrayList<>(classForm());
        for (Tree member : ((ClassTree) notebook.getLeaf()).getMembers()) {
            if (SheetReader.mark(member).isPresent()
                    && trees.getElement(new TreePath(notebook, member)) instanceof ExecutableElement method) {
                methods.putIfAbsent(method.getSimpleName().toString(), method);
            }
        }
        for (CellSource cell : sheet.cells()) {
            ExecutableElement method = methods.get(cell.name());
            if (method != null
                    && method.getParameters().size() == cell.parameters().size()) {
                for (int i = 0; i < cell.parameters().size(); i++) {
                    misfit(
                            cell,
                            cell.parameters().get(i),
                            method.getParameters().get(i),
                            misfits);
                }
            }
            if (method != null && !method.getTypeParameters().isEmpty()) {
                forms.add(new BadForm(
                        cell.name(),
                        "cell '" + cell.name()
                                + "' has type parameters, but nobody says what they are (name the types)",
                        cell.place()));
            }
        }
        return new Facts(misfits, calls(), states(), List.of(), forms);
    }

    private void misfit(CellSource cell, Parameter parameter, VariableElement taken, List<Misfit> misfits) {
        ExecutableElement giver = methods.get(parameter.name());
        if (giver == null) {
            return;
        }
        TypeMirror given = giver.getReturnType();
        TypeMirror wanted = taken.asType();
        if (given.getKind() != TypeKind.VOID
                && given.getKind() != TypeKind.ERROR
                && wanted.getKind() != TypeKind.ERROR
                && !task.getTypes().isAssignable(given, wanted)) {
            String type = sheet.cell(parameter.name()).map(CellSource::type).orElse(given.toString());
            misfits.add(new Misfit(cell.name(), parameter, type));
        }
    }

    private List<BadForm> classForm() {
        Element element = trees.getElement(notebook);
        if (!(element instanceof TypeElement type)) {
            return List.of();
        }
        String name = sheet.className();
        boolean plain = type.getKind() == ElementKind.CLASS
                && type.getTypeParameters().isEmpty()
                && !type.getModifiers().contains(Modifier.ABSTRACT);
        boolean makeable = type.getEnclosedElements().stream()
                .filter(inner -> inner.getKind() == ElementKind.CONSTRUCTOR)
                .anyMatch(inner -> ((ExecutableElement) inner).getParameters().isEmpty());
        return plain && makeable
                ? List.of()
                : List.of(new BadForm(
                        "",
                        "'" + name + "' must be a plain class with a constructor without parameters (write: class "
                                + name + " {…})",
                        sheet.place()));
    }

    private List<Call> calls() {
        List<Call> calls = new ArrayList<>();
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, @Nullable Void unused) {
                note(new TreePath(getCurrentPath(), tree.getMethodSelect()));
                return super.visitMethodInvocation(tree, null);
            }

            @Override
            public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
                note(getCurrentPath());
                return super.visitMemberReference(tree, null);
            }

            private void note(TreePath called) {
                if (trees.getElement(called) instanceof ExecutableElement method && methods.containsValue(method)) {
                    Place place = positions.place(called.getLeaf());
                    calls.add(new Call(caller(called), method.getSimpleName().toString(), place));
                }
            }
        }.scan(notebook, null);
        return calls;
    }

    /// The member of the notebook around a path.
    private String caller(TreePath path) {
        for (TreePath at = path; at != null && at.getParentPath() != null; at = at.getParentPath()) {
            if (at.getParentPath().getLeaf() == notebook.getLeaf() && at.getLeaf() instanceof MethodTree method) {
                return method.getName().toString();
            }
        }
        return sheet.className();
    }

    private List<State> states() {
        return new StateReader(task, positions, notebook).states();
    }
}
