package dev.talweg.engine.learning;

import dev.talweg.engine.data.DataSet;
import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/**
 * A table kept twice: row by row, and chunk by chunk the other way round, feature by feature, for scores of many
 * examples at once. Immutable and safe for use by several threads.
 */
public final class Examples {

    private final double[][] rows;
    private final double[] labels;
    private final int features;
    private final double[][][] chunks;

    public Examples(DataSet data) {
        this(data, data.labels());
    }

    /** The features of a table with other labels. */
    Examples(DataSet data, double[] labels) {
        this.rows = data.rows();
        this.labels = labels;
        this.features = data.features();
        this.chunks = new double[(rows.length + MeanLoss.CHUNK - 1) / MeanLoss.CHUNK][][];
        for (int c = 0; c < chunks.length; c++) {
            int from = c * MeanLoss.CHUNK;
            double[][] part = Arrays.copyOfRange(rows, from, Math.min(from + MeanLoss.CHUNK, rows.length));
            chunks[c] = new double[features][part.length];
            Kernels.transpose(part, part.length, features, chunks[c]);
        }
    }

    /** How many there are. */
    public int size() {
        return rows.length;
    }

    /** How many features each of them has. */
    public int features() {
        return features;
    }

    double[][] rows() {
        return rows;
    }

    double[] labels() {
        return labels;
    }

    /** A chunk, features × examples. */
    double[][] chunk(int number) {
        return chunks[number];
    }

    /**
     * The largest eigenvalue of {@code factor} / n · XᵀX + l2 · D, where X has a last column of ones if there is an
     * intercept, and D is 1 on the diagonal but for that column. EJML's decomposition.
     */
    double largestCurvature(double factor, double l2, boolean intercept) {
        int n = features + (intercept ? 1 : 0);
        DMatrixRMaj gram = new DMatrixRMaj(n, n);
        CommonOps_DDRM.multInner(design(intercept), gram);
        CommonOps_DDRM.scale(factor / rows.length, gram);
        for (int j = 0; j < features; j++) gram.add(j, j, l2);
        var decomposition = DecompositionFactory_DDRM.eig(n, false, true);
        if (!decomposition.decompose(gram)) throw new ArithmeticException("no eigenvalues of " + gram);
        double largest = 0;
        for (int i = 0; i < n; i++) {
            largest = Math.max(largest, decomposition.getEigenvalue(i).getReal());
        }
        return largest;
    }

    /** X, examples × features, with a last column of ones if there is an intercept. */
    private DMatrixRMaj design(boolean intercept) {
        int n = features + (intercept ? 1 : 0);
        DMatrixRMaj design = new DMatrixRMaj(rows.length, n);
        for (int i = 0; i < rows.length; i++) {
            System.arraycopy(rows[i], 0, design.data, i * n, features);
            if (intercept) design.data[i * n + features] = 1;
        }
        return design;
    }
}
