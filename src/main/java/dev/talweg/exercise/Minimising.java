package dev.talweg.exercise;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Surface;
import java.util.List;
import java.util.Optional;

/**
 * Getting low on a function: the public instance is the function itself, the hidden ones are varied from it. Where
 * there are several, the hidden instances take turns; the public one is the first.
 */
record Minimising(String slug, List<Objective> families, double[] start, Variation variation, Optional<Surface> surface)
        implements Task.Terrain {

    Minimising {
        families = List.copyOf(families);
        for (Objective family : families) {
            family.requireDimension(start);
            if (!family.optimum().isBounded()) {
                throw new IllegalArgumentException("points are for getting low, and here is no lowest: " + family);
            }
        }
    }

    @Override
    public Kind kind() {
        return Kind.MINIMIZE;
    }

    @Override
    public boolean hasData() {
        return false;
    }

    @Override
    public Instance publicInstance() {
        return new Instance(families.get(0), Optional.empty(), start, 0);
    }

    @Override
    public Instance hidden(String secret, int number) {
        return variation.draw(families.get(number % families.size()), start, new Draws(secret, slug + "/" + number));
    }
}
