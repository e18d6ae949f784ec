package assay.cli;

import assay.reward.Reward;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/// `--reward`.
final class RewardOption {
    private RewardOption() {}

    /// Errors: [ParameterException] for a name that no reward has.
    static Reward of(String name, CommandSpec spec) {
        return of(name).orElseThrow(() -> new ParameterException(
                spec.commandLine(),
                "--reward must be default, graded or seed-literal, got \"" + name + "\" (or leave it out)"));
    }

    /// By the name on the command line, which is that in lineages.
    static Optional<Reward> of(String name) {
        return switch (name) {
            case "default" -> Optional.of(Reward.DEFAULT);
            case "graded" -> Optional.of(Reward.GRADED);
            case "seed-literal" -> Optional.of(Reward.SEED_LITERAL);
            default -> Optional.empty();
        };
    }
}
