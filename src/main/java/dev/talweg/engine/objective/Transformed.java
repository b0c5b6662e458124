package dev.talweg.engine.objective;

import java.util.OptionalDouble;

/** An objective f seen through a transform T: offset + factor · f(T⁻¹x), gradient factor / scale · R ∇f(T⁻¹x). */
class Transformed implements Objective {

    final Transform transform;
    private final Objective family;
    private final Scratch<Memory> scratch;

    Transformed(Objective family, Transform transform) {
        if (family.dimension() != transform.rotation().dimension()) {
            throw new IllegalArgumentException("a transform of dimension "
                    + transform.rotation().dimension() + " around dimension " + family.dimension());
        }
        this.family = family;
        this.transform = transform;
        int n = family.dimension();
        this.scratch = new Scratch<>(
                () -> new Memory(new double[n], new double[n], new double[n], new double[n], new double[n]));
    }

    /** What one call needs: x and its gradient, T⁻¹x and the gradient there, and x before it is turned. */
    private record Memory(double[] x, double[] gradient, double[] y, double[] slope, double[] moved) {}

    @Override
    public int dimension() {
        return family.dimension();
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        Memory memory = scratch.borrow();
        transform.toFamily(x, memory.y, memory.moved);
        double value = height(family.value(memory.y));
        scratch.giveBack(memory);
        return value;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Memory memory = scratch.borrow();
        double value = valueAndGradient(x, gradient, memory);
        scratch.giveBack(memory);
        return value;
    }

    @Override
    public void gradients(double[][] x, double[][] gradients) {
        requireDimension(x, gradients);
        Memory memory = scratch.borrow();
        for (int i = 0; i < x[0].length; i++) {
            for (int j = 0; j < x.length; j++) memory.x[j] = x[j][i];
            valueAndGradient(memory.x, memory.gradient, memory);
            for (int j = 0; j < x.length; j++) gradients[j][i] = memory.gradient[j];
        }
        scratch.giveBack(memory);
    }

    private double valueAndGradient(double[] x, double[] gradient, Memory memory) {
        transform.toFamily(x, memory.y, memory.moved);
        double value = family.valueAndGradient(memory.y, memory.slope);
        transform.rotation().turn(memory.slope, gradient);
        double steepness = transform.factor() / transform.scale();
        for (int i = 0; i < gradient.length; i++) gradient[i] = steepness * gradient[i];
        return height(value);
    }

    @Override
    public Optimum optimum() {
        Optimum inner = family.optimum();
        return new Optimum(height(inner.value()), inner.point().map(transform::toInstance), inner.attained());
    }

    @Override
    public OptionalDouble smoothness() {
        OptionalDouble inner = family.smoothness();
        if (inner.isEmpty()) return inner;
        return OptionalDouble.of(inner.getAsDouble() * transform.factor() / (transform.scale() * transform.scale()));
    }

    private double height(double value) {
        return transform.offset() + transform.factor() * value;
    }
}
