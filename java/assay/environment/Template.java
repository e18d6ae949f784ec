package assay.environment;

import java.util.Objects;
import java.util.function.Function;

/// A kind of world with parameters. `about` is one line for the catalogue.
public final class Template {
    private final String name;
    private final Family family;
    private final String about;
    private final Function<Draw, World> world;

    Template(String name, Family family, String about, Function<Draw, World> world) {
        this.name = Objects.requireNonNull(name, "name");
        this.family = Objects.requireNonNull(family, "family");
        this.about = Objects.requireNonNull(about, "about");
        this.world = Objects.requireNonNull(world, "world");
    }

    public String name() {
        return name;
    }

    public Family family() {
        return family;
    }

    public String about() {
        return about;
    }

    World world(long seed) {
        return world.apply(new Draw(seed ^ (long) name.hashCode() << 32));
    }

    @Override
    public String toString() {
        return name;
    }
}
