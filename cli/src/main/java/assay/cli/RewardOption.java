package assay.cli;

import assay.reward.Reward;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// `--reward`.
final class RewardOption {
    private RewardOption() {}

    static Reward of(String name, CommandSpec spec) {
        return switch (name) {
            case "default" -> Reward.DEFAULT;
            case "graded" -> Reward.GRADED;
            case "seed-literal" -> Reward.SEED_LITERAL;
            default ->
                throw new ParameterException(
                        spec.commandLine(),
                        "--reward must be default, graded or seed-literal, got \"" + name + "\" (or leave it out)");
        };
    }
}
