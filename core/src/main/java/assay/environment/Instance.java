package assay.environment;

/// One world of a template: everything in it follows from `seed`.
public record Instance(Template template, long seed) {
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
