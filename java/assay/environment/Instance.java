package assay.environment;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One world of a template: everything in it follows from `seed`.
public record Instance(Template template, long seed) {
    private static final Pattern ID = Pattern.compile("([a-z_]{1,60})/(-?\\d{1,19})");

    /// The instance that `id` names; empty when there is no such template.
    public static Optional<Instance> of(String id) {
        Matcher matcher = ID.matcher(id);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            long seed = Long.parseLong(matcher.group(2));
            return Templates.ALL.stream()
                    .filter(template -> template.name().equals(matcher.group(1)))
                    .map(template -> new Instance(template, seed))
                    .findFirst();
        } catch (NumberFormatException e) {
            return Optional.empty(); // nineteen digits can be more than a long holds
        }
    }

    /// A fresh world in its first state.
    public Environment load() {
        return world();
    }

    World world() {
        return template.world(seed);
    }

    /// What tells this instance from all others: `metro_transfer/17`.
    public String id() {
        return template.name() + "/" + seed;
    }
}
