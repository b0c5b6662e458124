package dev.talweg.engine.autopsy;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;

/** A function of two variables by its formulas. */
record Plane(Height height, Height slopeX, Height slopeY, Optimum optimum) implements Objective {

    /** x⁴/4 − x²/2 + y²/2: two bowls, least at (±1, 0), and a saddle between them. */
    static final Plane TWO_BOWLS = new Plane(
            (x, y) -> x * x * x * x / 4 - x * x / 2 + y * y / 2,
            (x, y) -> x * x * x - x,
            (x, y) -> y,
            Optimum.at(-0.25, 1, 0));

    /** The same with one bowl deeper, by x/10: its least value is near x = −1.0467. */
    static final Plane ONE_DEEPER = new Plane(
            (x, y) -> TWO_BOWLS.height.at(x, y) + x / 10,
            (x, y) -> x * x * x - x + 0.1,
            (x, y) -> y,
            Optimum.at(-0.3523860738000364, -1.0466805318046022, 0));

    /** 1 − 1 / (1 + x² + y²): a basin in a wide shelf. */
    static final Plane SHELF = new Plane(
            (x, y) -> 1 - 1 / (1 + x * x + y * y),
            (x, y) -> 2 * x / ((1 + x * x + y * y) * (1 + x * x + y * y)),
            (x, y) -> 2 * y / ((1 + x * x + y * y) * (1 + x * x + y * y)),
            Optimum.at(0, 0, 0));

    interface Height {
        double at(double x, double y);
    }

    @Override
    public int dimension() {
        return 2;
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        return height.at(x[0], x[1]);
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        gradient[0] = slopeX.at(x[0], x[1]);
        gradient[1] = slopeY.at(x[0], x[1]);
        return value(x);
    }
}
