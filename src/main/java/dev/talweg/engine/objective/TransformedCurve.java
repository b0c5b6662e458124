package dev.talweg.engine.objective;

/** A transformed objective whose family knows its second derivatives H: they are factor / scale² · R H(T⁻¹x) Rᵀ. */
final class TransformedCurve extends Transformed implements Curved {

    private final Curved family;
    private final Scratch<Memory> scratch;

    TransformedCurve(Curved family, Transform transform) {
        super(family, transform);
        this.family = family;
        int n = family.dimension();
        this.scratch = new Scratch<>(() -> new Memory(new double[n], new double[n], new double[n][n]));
    }

    private record Memory(double[] y, double[] row, double[][] curvature) {}

    @Override
    public void hessian(double[] x, double[][] hessian) {
        requireDimension(x);
        requireSquare(hessian);
        Memory memory = scratch.borrow();
        transform.toFamily(x, memory.y, memory.row);
        family.hessian(memory.y, memory.curvature);
        transform.rotation().turnBoth(memory.curvature, hessian, memory.row);
        scratch.giveBack(memory);
        double steepness = transform.factor() / (transform.scale() * transform.scale());
        for (double[] row : hessian) {
            for (int j = 0; j < row.length; j++) row[j] *= steepness;
        }
    }
}
