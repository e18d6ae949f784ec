package assay.notebook.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The directives of a notebook, in JBang's form: `//JAVA 25+`, `//DEPS g:a:v…`, `//REPOS name=url…`.
///
/// Directives stand at the beginning of a line. `wrong` are the words that are none.
public record Header(
        List<String> java, List<Dependency> dependencies, List<Repository> repositories, List<Wrong> wrong) {
    /// A word of a directive that cannot be read, and what was wanted.
    public record Wrong(String word, String wanted, Place place) {}

    private static final Pattern LINE = Pattern.compile("//(JAVA|DEPS|REPOS)[ \\t]+(.*)");
    private static final Pattern WORD = Pattern.compile("[^\\s,]+");
    private static final Pattern COORDINATES =
            Pattern.compile("[\\w.-]+:[\\w.-]+:[\\w.+-]+(?::[\\w.-]+)?(?:@[\\w.-]+)?");
    private static final Pattern JAVA = Pattern.compile("\\d{1,3}\\+?");
    private static final Pattern REPOSITORY = Pattern.compile("([\\w.-]+)=((?:https?|file):\\S+)");
    private static final Map<String, String> KNOWN = Map.of("central", "https://repo.maven.apache.org/maven2/");

    public Header {
        java = List.copyOf(java);
        dependencies = List.copyOf(dependencies);
        repositories = List.copyOf(repositories);
        wrong = List.copyOf(wrong);
    }

    public static Header of(String text) {
        List<String> java = new ArrayList<>();
        List<Dependency> dependencies = new ArrayList<>();
        List<Repository> repositories = new ArrayList<>();
        List<Wrong> wrong = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            Matcher directive = LINE.matcher(line);
            if (!directive.matches()) {
                continue;
            }
            Matcher words = WORD.matcher(directive.group(2));
            while (words.find()) {
                String word = words.group();
                Place place = new Place(number, directive.start(2) + words.start() + 1);
                if (word.startsWith("//")) {
                    break; // a remark behind the words
                }
                switch (directive.group(1)) {
                    case "JAVA" -> {
                        if (JAVA.matcher(word).matches()) {
                            java.add(word);
                        } else {
                            wrong.add(new Wrong("//JAVA " + word, "a version such as 25+", place));
                        }
                    }
                    case "DEPS" -> {
                        if (COORDINATES.matcher(word).matches()) {
                            dependencies.add(new Dependency(word, place));
                        } else {
                            wrong.add(new Wrong("//DEPS " + word, "group:artifact:version", place));
                        }
                    }
                    default -> {
                        Matcher named = REPOSITORY.matcher(word);
                        if (named.matches()) {
                            repositories.add(new Repository(named.group(1), named.group(2), place));
                        } else if (KNOWN.containsKey(word)) {
                            repositories.add(new Repository(word, KNOWN.get(word), place));
                        } else {
                            wrong.add(new Wrong("//REPOS " + word, "name=url, or central", place));
                        }
                    }
                }
            }
        }
        return new Header(java, dependencies, repositories, wrong);
    }
}
