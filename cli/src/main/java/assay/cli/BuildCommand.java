package assay.cli;

import picocli.CommandLine.Command;

/// `assay build`: groups the kinds of sets.
@Command(
        name = "build",
        description =
                "Builds a set: sft (conversations), prompts (what a policy is asked) or pairs (what it should prefer).",
        mixinStandardHelpOptions = true,
        subcommands = {BuildSftCommand.class, BuildPromptsCommand.class, BuildPairsCommand.class},
        footer = {"", "Example:", "  assay build sft --data my-data --out sets/one"})
final class BuildCommand implements Runnable {
    @picocli.CommandLine.Spec
    private picocli.CommandLine.Model.CommandSpec spec;

    @Override
    public void run() {
        throw new picocli.CommandLine.ParameterException(
                spec.commandLine(), "Missing what to build: assay build sft, assay build prompts or assay build pairs");
    }
}
