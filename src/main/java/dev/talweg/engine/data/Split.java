package dev.talweg.engine.data;

import java.util.Arrays;

/** A table in two parts: one to learn from, one to tell how well. */
public record Split(DataSet training, DataSet validation) {

    /**
     * Parts a table by chance.
     *
     * @param share of the examples that go to validation, rounded; each part keeps at least one
     */
    public static Split of(DataSet data, double share, long seed) {
        if (!(share > 0 && share < 1) || data.size() < 2) {
            throw new IllegalArgumentException("cannot part " + data.size() + " examples by " + share);
        }
        int held = (int) StrictMath.min(data.size() - 1, StrictMath.max(1, StrictMath.round(share * data.size())));
        int[] order = new Shuffle(seed).order(data.size());
        return new Split(
                data.pick(Arrays.copyOfRange(order, held, order.length)), data.pick(Arrays.copyOf(order, held)));
    }

    /** Both parts normalised by what the training part alone shows. */
    public Split normalised() {
        Normalisation normalisation = Normalisation.fit(training);
        return new Split(normalisation.apply(training), normalisation.apply(validation));
    }
}
