package dev.talweg.engine.objective;

import java.util.OptionalDouble;

/** An objective f seen through a transform T: offset + factor · f(T⁻¹x), gradient factor / scale · R ∇f(T⁻¹x). */
record Transformed(Objective family, Transform transform) implements Objective {

    Transformed {
        if (family.dimension() != transform.rotation().dimension()) {
            throw new IllegalArgumentException("a transform of dimension "
                    + transform.rotation().dimension() + " around dimension " + family.dimension());
        }
    }

    @Override
    public int dimension() {
        return family.dimension();
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        return height(family.value(transform.toFamily(x)));
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        double[] inner = new double[dimension()];
        double value = family.valueAndGradient(transform.toFamily(x), inner);
        double[] turned = transform.rotation().turn(inner);
        double steepness = transform.factor() / transform.scale();
        for (int i = 0; i < turned.length; i++) gradient[i] = steepness * turned[i];
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
