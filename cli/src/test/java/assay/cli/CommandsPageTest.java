package assay.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The page of commands shows what `--help` says.
///
/// `./mvnw -Dquick -pl cli -am test -Dtest=CommandsPageTest -Dsurefire.failIfNoSpecifiedTests=false
/// -Dgolden.write=true` writes the help texts anew.
class CommandsPageTest {
    private static final Path PAGE = Path.of("../docs/reference/commands.md");
    private static final Pattern HELP = Pattern.compile("(?m)(^## assay(.*)\n\n```\n)([^`]*)(^```$)");

    @Test
    void everyHelpTextOnThePageIsWhatTheCommandSays() throws IOException {
        String page = Files.readString(PAGE);
        List<String> shown = new ArrayList<>();
        String expected = HELP.matcher(page).replaceAll(section -> {
            shown.add("assay" + section.group(2));
            return Matcher.quoteReplacement(section.group(1) + help(section.group(2)) + section.group(4));
        });
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
        assertThat(shown)
                .containsExactly(
                        "assay",
                        "assay build sft",
                        "assay build prompts",
                        "assay build pairs",
                        "assay generate",
                        "assay check",
                        "assay score",
                        "assay notebook new",
                        "assay notebook check",
                        "assay notebook run",
                        "assay notebook export",
                        "assay sources",
                        "assay doctor");
    }

    private static String help(String command) {
        Stream<String> words = Stream.concat(Stream.of(command.strip().split(" ")), Stream.of("--help"));
        return Typed.assay(words.filter(word -> !word.isEmpty()).toArray()).out();
    }
}
