package assay.notebook.model;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// A notebook as written: cells and members in the order of the file.
///
/// `className` is empty when no class has cells; the place is that of the class.
public record Sheet(
        String className,
        Header header,
        List<Import> imports,
        String doc,
        List<CellSource> cells,
        List<Member> members,
        boolean hasMain,
        Place place,
        Facts facts) {
    public Sheet {
        imports = List.copyOf(imports);
        cells = List.copyOf(cells);
        members = List.copyOf(members);
    }

    public static Sheet withoutCells(Header header) {
        return new Sheet("", header, List.of(), "", List.of(), List.of(), false, Place.START, Facts.NONE);
    }

    public Sheet with(Facts found) {
        return new Sheet(className, header, imports, doc, cells, members, hasMain, place, found);
    }

    public Optional<CellSource> cell(String name) {
        return cells.stream().filter(cell -> cell.name().equals(name)).findFirst();
    }

    /// The graph of the cells. Of two cells with one name the first counts.
    public Graph graph() {
        List<Graph.Node> nodes = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (CellSource cell : cells) {
            if (names.add(cell.name())) {
                nodes.add(new Graph.Node(
                        cell.name(),
                        cell.parameters().stream().map(Parameter::name).toList()));
            }
        }
        return new Graph(nodes);
    }

    /// The members that `code` reaches by name, also through others, in the order of the file. Initialisers are always
    /// among them. A name that means something else there only makes a cell run once more.
    public List<Member> reachedFrom(Code code) {
        Set<String> seen = new TreeSet<>();
        Set<Member> reached = new java.util.HashSet<>();
        Deque<String> todo = new ArrayDeque<>(code.names());
        members.stream().filter(member -> member.name().isEmpty()).forEach(member -> {
            reached.add(member);
            todo.addAll(member.code().names());
        });
        while (!todo.isEmpty()) {
            String name = todo.removeFirst();
            if (seen.add(name)) {
                for (Member member : members) {
                    if (member.name().equals(name) && reached.add(member)) {
                        todo.addAll(member.code().names());
                    }
                }
            }
        }
        return members.stream().filter(reached::contains).toList();
    }
}
