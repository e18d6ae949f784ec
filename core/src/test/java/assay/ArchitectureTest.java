package assay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Reads the sources of all modules: dependencies point one way, and some words stay out.
class ArchitectureTest {
    /// Packages in layers, from the bottom up. A package may use those of the layers below its own, and never a
    /// neighbour of its layer.
    private static final List<Set<String>> LAYERS = List.of(
            Set.of("chart", "json"),
            Set.of("sample"),
            Set.of("pipeline", "environment"),
            Set.of("yaml"),
            Set.of("recipe"),
            Set.of("sql", "source", "dedup", "quality", "mix"),
            Set.of("contamination", "question", "reward", "task"),
            Set.of("generate", "trajectory", "write", "card", "sandbox", "rollout"),
            Set.of("preference"),
            Set.of("build", "check"),
            Set.of("notebook.value", "notebook.model"),
            Set.of("notebook.rule", "notebook.store", "notebook.show"),
            Set.of("notebook.compile"),
            Set.of("notebook.maven", "notebook.run", "notebook.export"),
            Set.of("notebook.shell"),
            Set.of("notebook"),
            Set.of("cli"));

    /// The module of notebooks stands by itself: of the packages before its own it uses charts only.
    private static final String NOTEBOOK = "notebook";

    private static final String CHART = "chart";

    /// An import, or a full name inside the code.
    private static final Pattern USE = Pattern.compile("\\bassay\\.([a-z]+(?:\\.[a-z]+)*)\\b");

    private static final Pattern STRING = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*+\"");
    private static final Pattern CONSOLE = Pattern.compile("\\bSystem\\s*\\.\\s*(out|err)\\b");
    private static final Pattern TYPE = Pattern.compile("\\b(?:class|interface|record|enum)\\s+([A-Z][A-Za-z0-9]*)");
    private static final Pattern EMPTY_NAME = Pattern.compile("Manager|Helper|Util|Impl|Factory");

    /// A source file: its package below `assay`, its place for messages, and its code without comments and texts.
    private record Code(String layer, String place, String text) {}

    @Test
    void dependenciesPointDownwardsOnly() throws IOException {
        List<String> back = new ArrayList<>();
        for (Code code : codes()) {
            for (String used : uses(code)) {
                if (!used.equals(code.layer()) && layerOf(used) >= layerOf(code.layer())) {
                    back.add(code.place() + ": " + code.layer() + " must not use " + used);
                } else if (code.layer().startsWith(NOTEBOOK) && !used.startsWith(NOTEBOOK) && !used.equals(CHART)) {
                    back.add(code.place() + ": the module of notebooks must not use " + used);
                }
            }
        }
        assertThat(back)
                .as("imports against the order of ArchitectureTest.LAYERS")
                .isEmpty();
    }

    @Test
    void everyPackageHasItsPlaceInTheOrderAndExists() throws IOException {
        Set<String> packages = new TreeSet<>();
        codes().forEach(code -> packages.add(code.layer()));
        assertThat(LAYERS.stream().flatMap(Set::stream)).containsAll(packages);
    }

    @Test
    void everyPackageHasItsPageAndMarksNulls() throws IOException {
        for (Path folder : folders()) {
            Path page = folder.resolve("package-info.java");
            assertThat(page).isRegularFile();
            assertThat(page).content().contains("@NullMarked").contains("///");
        }
    }

    @Test
    void noTypeHasANameThatSaysNothing() throws IOException {
        List<String> empty = new ArrayList<>();
        for (Code code : codes()) {
            Matcher types = TYPE.matcher(code.text());
            while (types.find()) {
                if (EMPTY_NAME.matcher(types.group(1)).find()) {
                    empty.add(code.place() + ": " + types.group(1));
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void importsNameClasses() throws IOException {
        assertThat(codes())
                .noneSatisfy(code -> assertThat(code.text()).containsPattern("\\bimport\\s+module\\b"))
                .noneSatisfy(code -> assertThat(code.text()).containsPattern("\\bimport\\s+[a-z.]+\\.\\*;"));
    }

    @Test
    void onlyTheCommandLineTalksToTheConsole() throws IOException {
        List<String> talkers = codes().stream()
                .filter(code -> !Set.of("cli", NOTEBOOK).contains(code.layer())) // a notebook's main talks, too
                .filter(code -> CONSOLE.matcher(code.text()).find())
                .map(Code::place)
                .toList();
        assertThat(talkers).isEmpty();
    }

    @Test
    void theReaderOfThisTestSeesWhatItMustSee() {
        Code code = new Code("sample", "X.java", stripped("""
                import assay.cli.Assay; // assay.check
                /// [assay.build.SetBuild]
                /* assay.write */
                String s = "assay.trajectory //"; assay.sql.SqlSession t;
                String u = \"""
                    assay.mix "\\"
                    \"""; System . out.println();
                """));
        assertThat(uses(code)).containsExactly("cli", "sql");
        assertThat(CONSOLE.matcher(code.text()).find()).isTrue();
    }

    private static int layerOf(String name) {
        for (int i = 0; i < LAYERS.size(); i++) {
            if (LAYERS.get(i).contains(name)) {
                return i;
            }
        }
        throw new AssertionError("the package assay." + name + " has no place in ArchitectureTest.LAYERS; give it one");
    }

    private static Set<String> uses(Code code) {
        Set<String> uses = new TreeSet<>();
        Matcher matcher = USE.matcher(code.text());
        while (matcher.find()) {
            uses.add(matcher.group(1));
        }
        return uses;
    }

    private static List<Code> codes() throws IOException {
        List<Code> codes = new ArrayList<>();
        for (Path folder : folders()) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(path -> path.toString().endsWith(".java"))
                        .sorted()
                        .toList()) {
                    String layer = layer(folder);
                    codes.add(new Code(layer, layer + "/" + file.getFileName(), stripped(Files.readString(file))));
                }
            }
        }
        assertThat(codes)
                .as("the sources of core and cli are where this test looks")
                .hasSizeGreaterThan(50);
        return codes;
    }

    /// `notebook.run` for the folder of `assay.notebook.run`.
    private static String layer(Path folder) {
        String path = folder.toString().replace(folder.getFileSystem().getSeparator(), ".");
        return path.substring(path.indexOf("src.main.java.assay.") + "src.main.java.assay.".length());
    }

    /// The packages of all modules.
    private static List<Path> folders() throws IOException {
        Path home = Path.of(System.getProperty("assay.home", ".."));
        List<Path> folders = new ArrayList<>();
        try (Stream<Path> modules = Files.list(home)) {
            for (Path module : modules.sorted().toList()) {
                Path root = module.resolve("src/main/java/assay");
                if (Files.isDirectory(root)) {
                    try (Stream<Path> packages = Files.walk(root)) {
                        packages.filter(folder -> Files.isDirectory(folder) && !folder.equals(root))
                                .sorted()
                                .forEach(folders::add);
                    }
                }
            }
        }
        assertThat(folders).map(folder -> folder.getFileName().toString()).contains("json", "cli");
        return folders;
    }

    private static final Map<Pattern, String> NOT_CODE = new java.util.LinkedHashMap<>();

    static {
        NOT_CODE.put(Pattern.compile("(?s)\"\"\".*?(?<!\\\\)\"\"\""), "\"\"");
        NOT_CODE.put(Pattern.compile("'(?:[^'\\\\\n]|\\\\[^\n]{1,5}?)'"), "' '");
        NOT_CODE.put(STRING, "\"\"");
        NOT_CODE.put(Pattern.compile("(?m)//.*$"), "");
        NOT_CODE.put(Pattern.compile("(?s)/\\*.*?\\*/"), "");
    }

    private static String stripped(String source) {
        String text = source;
        for (Map.Entry<Pattern, String> entry : NOT_CODE.entrySet()) {
            text = entry.getKey().matcher(text).replaceAll(entry.getValue());
        }
        return text;
    }
}
