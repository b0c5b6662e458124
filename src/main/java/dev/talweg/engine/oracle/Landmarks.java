package dev.talweg.engine.oracle;

/**
 * The points of a run that tell most about it, in any dimension.
 *
 * @param first asked first
 * @param lowest with the least value of what is measured, the earliest where there are several
 * @param last asked last, of those that were answered
 */
public record Landmarks(double[] first, double[] lowest, double[] last) {

    public Landmarks {
        first = first.clone();
        lowest = lowest.clone();
        last = last.clone();
    }

    @Override
    public double[] first() {
        return first.clone();
    }

    @Override
    public double[] lowest() {
        return lowest.clone();
    }

    @Override
    public double[] last() {
        return last.clone();
    }
}
