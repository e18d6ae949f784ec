package assay.cli;

import assay.build.Home;
import assay.build.Program;
import assay.pipeline.RunFailedException;
import assay.pipeline.UnusableInputException;
import assay.sql.SqliteLibrary;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.TypeConversionException;

/// `assay`: the entry point, and where exceptions become exit codes.
@Command(
        name = "assay",
        description = "Builds training data for LLM agents and proves it.",
        mixinStandardHelpOptions = true,
        version = Program.NAME,
        footer = {
            "",
            "Examples:",
            "  assay build sft                      6,000 rows from the bundled starter data",
            "  assay build sft --data my-data       the same with the data sets in my-data/",
            "  assay check dataset/output/training_set_v1.jsonl --data my-data",
            "  assay score completions.jsonl --data my-data > scores.jsonl",
            "",
            "Exit codes: 0 done, 1 failed or something found, 2 bad usage or input, 3 a bug, 130 Ctrl-C."
        })
final class Assay {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;
    static final int BUG = 3;

    static final String LOST = " cannot be written (is what reads it gone, or the disk full?)";
    static final String OUTPUT_LOST = "standard output" + LOST;

    /// By the names that they have. Order: of the help text.
    private static final Map<String, Class<?>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("build", BuildCommand.class);
        COMMANDS.put("check", CheckCommand.class);
        COMMANDS.put("score", ScoreCommand.class);
        COMMANDS.put("notebook", NotebookCommand.class);
        COMMANDS.put("generate", GenerateCommand.class);
        COMMANDS.put("sources", SourcesCommand.class);
        COMMANDS.put("doctor", DoctorCommand.class);
        COMMANDS.put("warm-up", WarmUpCommand.class);
    }

    private Assay() {}

    public static void main(String[] args) {
        Home.build().ifPresent(build -> SqliteLibrary.useFrom(build.resolve("sqlite")));
        System.exit(run(args));
    }

    static int run(String... args) {
        CommandLine commandLine = commandLine(args);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.registerConverter(int.class, Assay::smallNumber);
        commandLine.registerConverter(Integer.class, Assay::smallNumber);
        commandLine.registerConverter(long.class, Assay::wholeNumber);
        commandLine.registerConverter(Long.class, Assay::wholeNumber);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
        commandLine.setUsageHelpWidth(110);
        commandLine.setExecutionExceptionHandler((exception, command, _) -> exitCode(exception, command));
        if (args.length == 0) {
            commandLine.usage(System.out);
            return UNUSABLE;
        }
        int exitCode = commandLine.execute(args);
        if (System.out.checkError() && exitCode == DONE) {
            commandLine.getErr().println("assay: " + OUTPUT_LOST);
            return FAILED;
        }
        return exitCode;
    }

    /// picocli reads the options of each command by reflection, which takes time at every start: only the command that
    /// is called is there, and all of them for whoever asks for help or mistypes one.
    private static CommandLine commandLine(String... args) {
        CommandLine commandLine = new CommandLine(new Assay());
        boolean known = args.length > 0 && COMMANDS.containsKey(args[0]);
        COMMANDS.forEach((name, command) -> {
            if (!known || name.equals(args[0])) {
                commandLine.addSubcommand(name, command);
            }
        });
        return commandLine;
    }

    private static long wholeNumber(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new TypeConversionException("must be a whole number, got \"" + text + "\"");
        }
    }

    private static int smallNumber(String text) {
        return Math.clamp(wholeNumber(text), Integer.MIN_VALUE, Integer.MAX_VALUE); // each option has its limits
    }

    private static int exitCode(Exception exception, CommandLine command) {
        return switch (exception) {
            case UnusableInputException unusable -> complain(command, unusable, UNUSABLE);
            case RunFailedException failed -> complain(command, failed, FAILED);
            default -> {
                command.getErr().println("assay: a bug, please report it with what stands below:");
                exception.printStackTrace(command.getErr());
                yield BUG;
            }
        };
    }

    private static int complain(CommandLine command, RuntimeException exception, int exitCode) {
        command.getErr().println("assay: " + exception.getMessage());
        return exitCode;
    }
}
