//JAVA twentyfive
//DEPS com.example:thing
//DEPS com.example:other:1.0, org.example:more:2.1
//REPOS central somewhere
import assay.notebook.Cell;
import assay.notebook.Notebook;
import module java.base;

class Directives {
    @Cell
    int one() {
        return 1;
    }

    void main(String... args) {
        Notebook.run(this, args);
    }
}
