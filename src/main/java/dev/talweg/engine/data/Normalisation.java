package dev.talweg.engine.data;

/**
 * Brings every feature to mean 0 and standard deviation 1 (divisor n), as measured on the table it was fitted on; a
 * feature that never varies becomes 0.
 */
public final class Normalisation {

    private final double[] means;
    private final double[] deviations;

    private Normalisation(double[] means, double[] deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /** Measures means and deviations. */
    public static Normalisation fit(DataSet data) {
        double[][] rows = data.rows();
        double[] means = new double[data.features()];
        double[] deviations = new double[data.features()];
        for (int j = 0; j < means.length; j++) {
            for (double[] row : rows) means[j] += row[j];
            means[j] /= rows.length;
            for (double[] row : rows) deviations[j] += (row[j] - means[j]) * (row[j] - means[j]);
            deviations[j] = StrictMath.sqrt(deviations[j] / rows.length);
            // A feature that never varies has a deviation of rounding only; any number keeps it finite.
            if (varies(rows, j)) continue;
            means[j] = rows[0][j];
            deviations[j] = 1;
        }
        return new Normalisation(means, deviations);
    }

    private static boolean varies(double[][] rows, int feature) {
        for (double[] row : rows) if (row[feature] != rows[0][feature]) return true;
        return false;
    }

    /** The table with its features normalised, and its labels as they were. */
    public DataSet apply(DataSet data) {
        double[][] rows = data.rows();
        for (double[] row : rows) {
            for (int j = 0; j < row.length; j++) row[j] = (row[j] - means[j]) / deviations[j];
        }
        return new DataSet(data.names(), rows, data.labels());
    }
}
