package assay.notebook.shell;

import static org.assertj.core.api.Assertions.assertThat;

import assay.notebook.compile.ClassPath;
import assay.notebook.shell.Session.Outcome;
import org.junit.jupiter.api.Test;

/// Whole cells in a real JShell.
class SessionTest {
    @Test
    void cellsGiveTheObjectsThemselvesAndSeeEachOther() {
        try (Session session = new Session(ClassPath.ofThisProgram())) {
            assertThat(session.run("record P(int n) {}\nint twice(int n) { return times(n, 2); }\n"
                            + "int times(int n, int m) { return n * m; }\nint two = twice(1);\ntwo"))
                    .isEqualTo(new Outcome.Value(2));
            assertThat(session.run("List.of(new P(twice(two)))"))
                    .isInstanceOfSatisfying(
                            Outcome.Value.class,
                            value -> assertThat(value.value()).hasToString("[P[n=4]]"));
            assertThat(session.run("int three = 3;")).isEqualTo(new Outcome.Value(null));
        }
    }

    @Test
    void whatIsWrongIsSaidAndEndsTheCell() {
        try (Session session = new Session(ClassPath.ofThisProgram())) {
            assertThat(session.run("int a = 1;\nint b = \"x\";\na = 2;"))
                    .isEqualTo(new Outcome.Wrong(
                            "int b = \"x\";\n" + "  incompatible types: java.lang.String cannot be converted to int"));
            assertThat(session.run("a")).isEqualTo(new Outcome.Value(1));
            assertThat(session.run("int f() { return nowhere(); }"))
                    .isEqualTo(new Outcome.Wrong("f uses what is not there: method nowhere()"));
            assertThat(session.run("throw new java.io.IOException(\"no\");"))
                    .isInstanceOfSatisfying(
                            Outcome.Wrong.class,
                            wrong -> assertThat(wrong.message()).startsWith("java.io.IOException: no\n  at "));
        }
    }
}
