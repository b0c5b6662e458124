package dev.talweg.exercise;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.objective.Transform;
import java.util.Optional;

/**
 * How far the hidden instances stray from the public one.
 *
 * @param rotate turn by chance
 * @param shift the farthest that the optimum moves
 * @param spread the farthest that the start moves, before turning
 * @param widest the surface gets at most that many times wider or narrower; at least 1
 * @param steepest the surface gets at most that many times steeper or flatter; at least 1
 * @param offset the most that is added to f
 */
record Variation(boolean rotate, double shift, double spread, double widest, double steepest, double offset) {

    Variation {
        if (!(shift >= 0) || !(spread >= 0) || !(offset >= 0)) {
            throw new IllegalArgumentException("shift, spread and offset must not be negative");
        }
        if (!(widest >= 1) || !(steepest >= 1)) {
            throw new IllegalArgumentException("widest and steepest must be at least 1");
        }
        if (!Double.isFinite(shift + spread + widest + steepest + offset)) {
            throw new IllegalArgumentException("a variation must be finite");
        }
    }

    /** Draws an instance; the order of the draws is part of every published score. */
    Instance draw(Objective family, double[] start, Draws draws) {
        int n = family.dimension();
        Rotation rotation = rotate ? Rotation.drawn(n, draws::normal) : Rotation.none(n);
        double[] moved = draws.inBall(n, shift);
        double scale = draws.logarithmicallyBetween(1 / widest, widest);
        double factor = draws.logarithmicallyBetween(1 / steepest, steepest);
        double height = draws.between(0, offset);
        double[] aside = draws.inBall(n, spread);
        for (int i = 0; i < n; i++) aside[i] += start[i];
        double[] pivot = family.optimum().point().orElseGet(() -> new double[n]);
        Transform transform = new Transform(rotation, pivot, moved, scale, factor, height);
        return new Instance(transform.of(family), Optional.empty(), transform.toInstance(aside), draws.bits());
    }
}
