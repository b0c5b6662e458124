package dev.talweg.exercise;

import dev.talweg.engine.data.DataSet;
import dev.talweg.engine.data.Recipe;
import java.util.Random;

/** Where the examples of an instance come from. */
@FunctionalInterface
interface Examples {

    /** A table; the same for the same seed. */
    DataSet drawn(long seed);

    /** Always the same, which somebody has measured. */
    static Examples measured(DataSet table) {
        return seed -> table;
    }

    /** Made up for every instance. */
    static Examples madeUp(Recipe recipe, int size) {
        return seed -> recipe.make(size, new Random(seed));
    }
}
