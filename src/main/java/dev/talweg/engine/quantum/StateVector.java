package dev.talweg.engine.quantum;

import java.util.Arrays;

/**
 * The state of a few qubits, Σ aᵦ |b⟩ over the 2ⁿ basis states, as real and imaginary parts of the amplitudes. Gates
 * change it in place and keep Σ |aᵦ|² = 1; angles are in radians, as in exp(−i θ/2 · X). Used by one thread. Source: M.
 * A. Nielsen and I. L. Chuang, Quantum Computation and Quantum Information, Cambridge University Press 2000, chapter 4.
 */
public final class StateVector {

    private static final int MOST_QUBITS = 6;

    final double[] re;
    final double[] im;
    private final int qubits;

    /**
     * All qubits are 0.
     *
     * @throws IllegalArgumentException unless there are 1 to 6
     */
    public StateVector(int qubits) {
        requireFew(qubits);
        this.qubits = qubits;
        this.re = new double[1 << qubits];
        this.im = new double[1 << qubits];
        reset();
    }

    static void requireFew(int qubits) {
        if (qubits < 1 || qubits > MOST_QUBITS) {
            throw new IllegalArgumentException("1 to " + MOST_QUBITS + " qubits, not " + qubits);
        }
    }

    /** All qubits are 0 again. */
    public void reset() {
        Arrays.fill(re, 0);
        Arrays.fill(im, 0);
        re[0] = 1;
    }

    /** n. */
    public int qubits() {
        return qubits;
    }

    /** The real part of a basis state's amplitude. */
    public double re(int state) {
        return re[state];
    }

    /** The imaginary part of a basis state's amplitude. */
    public double im(int state) {
        return im[state];
    }

    /** Σ |aᵦ|², which is 1 up to rounding. */
    public double squaredNorm() {
        double sum = 0;
        for (int b = 0; b < re.length; b++) sum += re[b] * re[b] + im[b] * im[b];
        return sum;
    }

    /** Turns a qubit about x: exp(−i θ/2 X). */
    public void rx(int qubit, double angle) {
        int bit = bit(qubit);
        double cos = StrictMath.cos(angle / 2);
        double sin = StrictMath.sin(angle / 2);
        for (int low = 0; low < re.length; low++) {
            if ((low & bit) != 0) continue;
            int high = low | bit;
            double lowRe = re[low];
            double lowIm = im[low];
            re[low] = cos * lowRe + sin * im[high];
            im[low] = cos * lowIm - sin * re[high];
            re[high] = cos * re[high] + sin * lowIm;
            im[high] = cos * im[high] - sin * lowRe;
        }
    }

    /** Turns a qubit about y: exp(−i θ/2 Y). */
    public void ry(int qubit, double angle) {
        int bit = bit(qubit);
        double cos = StrictMath.cos(angle / 2);
        double sin = StrictMath.sin(angle / 2);
        for (int low = 0; low < re.length; low++) {
            if ((low & bit) != 0) continue;
            int high = low | bit;
            double lowRe = re[low];
            double lowIm = im[low];
            re[low] = cos * lowRe - sin * re[high];
            im[low] = cos * lowIm - sin * im[high];
            re[high] = sin * lowRe + cos * re[high];
            im[high] = sin * lowIm + cos * im[high];
        }
    }

    /** Turns a qubit about z: exp(−i θ/2 Z). */
    public void rz(int qubit, double angle) {
        int bit = bit(qubit);
        double cos = StrictMath.cos(angle / 2);
        double sin = StrictMath.sin(angle / 2);
        for (int b = 0; b < re.length; b++) {
            double sign = (b & bit) == 0 ? -sin : sin;
            double kept = re[b];
            re[b] = cos * kept - sign * im[b];
            im[b] = cos * im[b] + sign * kept;
        }
    }

    /** Turns the sign where both qubits are 1. */
    public void cz(int one, int other) {
        int both = pair(one, other);
        for (int b = 0; b < re.length; b++) {
            if ((b & both) != both) continue;
            re[b] = -re[b];
            im[b] = -im[b];
        }
    }

    /** Turns the target over where the control is 1. */
    public void cnot(int control, int target) {
        pair(control, target);
        int bit = bit(target);
        for (int low = 0; low < re.length; low++) {
            if ((low & bit) != 0 || (low & bit(control)) == 0) continue;
            swap(re, low, low | bit);
            swap(im, low, low | bit);
        }
    }

    private static void swap(double[] numbers, int i, int j) {
        double kept = numbers[i];
        numbers[i] = numbers[j];
        numbers[j] = kept;
    }

    private int bit(int qubit) {
        if (qubit < 0 || qubit >= qubits) throw new IllegalArgumentException("no qubit " + qubit + " of " + qubits);
        return 1 << qubit;
    }

    private int pair(int one, int other) {
        if (one == other) throw new IllegalArgumentException("two different qubits are needed, not " + one + " twice");
        return bit(one) | bit(other);
    }
}
