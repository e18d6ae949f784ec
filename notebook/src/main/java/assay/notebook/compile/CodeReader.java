package assay.notebook.compile;

import assay.notebook.model.Code;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/// Finds what a piece of code uses: simple names, and classes of the class path.
final class CodeReader {
    private final Trees trees;
    private final Elements elements;
    private final Map<Tree, String> normalTexts;
    private final Set<String> own;

    CodeReader(JavacTask task, Positions positions, Map<Tree, String> normalTexts) {
        this.trees = Trees.instance(task);
        this.elements = task.getElements();
        this.normalTexts = normalTexts;
        this.own = StreamSupport.stream(positions.unit().getTypeDecls().spliterator(), false)
                .map(type -> trees.getElement(new TreePath(new TreePath(positions.unit()), type)))
                .filter(TypeElement.class::isInstance)
                .map(type -> elements.getBinaryName((TypeElement) type).toString())
                .collect(Collectors.toSet());
    }

    Code of(TreePath path) {
        Uses uses = new Uses();
        uses.scan(path, null);
        return new Code(normalTexts.getOrDefault(path.getLeaf(), ""), uses.names, uses.classes);
    }

    private final class Uses extends TreePathScanner<@Nullable Void, @Nullable Void> {
        private final Set<String> names = new TreeSet<>();
        private final Set<String> classes = new TreeSet<>();

        @Override
        public @Nullable Void visitIdentifier(IdentifierTree tree, @Nullable Void unused) {
            note(tree.getName());
            return super.visitIdentifier(tree, null);
        }

        @Override
        public @Nullable Void visitMemberSelect(MemberSelectTree tree, @Nullable Void unused) {
            note(tree.getIdentifier());
            return super.visitMemberSelect(tree, null);
        }

        @Override
        public @Nullable Void visitMemberReference(MemberReferenceTree tree, @Nullable Void unused) {
            note(tree.getName());
            return super.visitMemberReference(tree, null);
        }

        @Override
        public @Nullable Void visitNewClass(NewClassTree tree, @Nullable Void unused) {
            note();
            return super.visitNewClass(tree, null);
        }

        private void note(Name name) {
            Element element = trees.getElement(getCurrentPath());
            if (element == null || !isElsewhere(element)) {
                names.add(name.toString());
            }
            note();
        }

        /// A variable inside a method, or a member of an object of somebody else's class.
        private boolean isElsewhere(Element element) {
            if (!element.getKind().isVariable() && !element.getKind().isExecutable()) {
                return false;
            } else if (element.getEnclosingElement() instanceof TypeElement type) {
                return !isOfTheFile(elements.getBinaryName(type).toString())
                        && !element.getModifiers().contains(Modifier.STATIC);
            }
            return true;
        }

        /// The class that a name means or belongs to, and that of its value: `var x = load()` names no class.
        private void note() {
            Element element = trees.getElement(getCurrentPath());
            for (Element around = element; around != null; around = around.getEnclosingElement()) {
                if (around instanceof TypeElement type) {
                    note(type);
                    break;
                }
            }
            if (element != null && element.getKind() != ElementKind.PACKAGE) {
                TypeMirror type = trees.getTypeMirror(getCurrentPath());
                if (type instanceof DeclaredType declared && declared.asElement() instanceof TypeElement named) {
                    note(named);
                }
            }
        }

        private void note(TypeElement type) {
            ModuleElement module = elements.getModuleOf(type);
            String name = elements.getBinaryName(type).toString();
            if (!isOfTheFile(name) && (module == null || module.isUnnamed()) && !name.isEmpty()) {
                classes.add(name);
            }
        }
    }

    private boolean isOfTheFile(String name) {
        return own.stream().anyMatch(top -> name.equals(top) || name.startsWith(top + "$"));
    }
}
