package dev.talweg.exercise;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Surface;
import java.util.Optional;

/** Getting low on a function: the public instance is the function itself, the hidden ones are varied from it. */
record Minimising(String slug, Objective family, double[] start, Variation variation, Optional<Surface> surface)
        implements Task.Terrain {

    Minimising {
        if (!family.optimum().isBounded()) {
            throw new IllegalArgumentException("points are for getting low, and here is no lowest: " + family);
        }
    }

    @Override
    public Kind kind() {
        return Kind.MINIMIZE;
    }

    @Override
    public Instance publicInstance() {
        return new Instance(family, Optional.empty(), start, 0);
    }

    @Override
    public Instance hidden(String secret, int number) {
        return variation.draw(family, start, new Draws(secret, slug + "/" + number));
    }
}
