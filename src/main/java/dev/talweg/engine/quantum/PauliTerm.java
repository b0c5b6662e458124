package dev.talweg.engine.quantum;

/**
 * A number times a product of Pauli matrices, one for each qubit, such as 0.5 · XZI. On basis states it is a
 * permutation with signs: c iʸ (−1)^|b ∧ z| takes |b⟩ to |b ⊕ x⟩, with y the number of Ys, z the bits under Y or Z and
 * x those under X or Y.
 */
public final class PauliTerm {

    private final double coefficient;
    private final String factors;
    private final int flips;
    private final int signs;
    private final int quarterTurns;

    private PauliTerm(double coefficient, String factors) {
        this.coefficient = coefficient;
        this.factors = factors;
        this.flips = bits("XY");
        this.signs = bits("YZ");
        this.quarterTurns = Integer.bitCount(bits("Y")) % 4;
    }

    /**
     * A term.
     *
     * @param factors I, X, Y or Z for each qubit, qubit 0 first
     * @throws IllegalArgumentException when the coefficient is not finite, or the factors are others or more than 6
     */
    public static PauliTerm of(double coefficient, String factors) {
        StateVector.requireFew(factors.length());
        if (!factors.matches("[IXYZ]+")) throw new IllegalArgumentException("not Pauli matrices: " + factors);
        if (!Double.isFinite(coefficient)) throw new IllegalArgumentException("not finite: " + coefficient);
        return new PauliTerm(coefficient, factors);
    }

    int qubits() {
        return factors.length();
    }

    double coefficient() {
        return coefficient;
    }

    /** ⟨ψ|P|ψ⟩: the real part of c iʸ Σ (−1)^|b ∧ z| a*(b ⊕ x) a(b). */
    double expectation(StateVector state) {
        double[] re = state.re;
        double[] im = state.im;
        double sum = 0;
        for (int b = 0; b < re.length; b++) {
            int to = b ^ flips;
            double part = quarterTurns % 2 == 0 ? re[to] * re[b] + im[to] * im[b] : re[to] * im[b] - im[to] * re[b];
            sum += sign(b) * part;
        }
        return quarterTurns == 1 || quarterTurns == 2 ? -coefficient * sum : coefficient * sum;
    }

    /**
     * Adds the term's matrix A + iB to the real matrix ((A, −B), (B, A)), which has the same eigenvalues, each twice.
     */
    void addTo(double[][] matrix) {
        int size = 1 << qubits();
        for (int b = 0; b < size; b++) {
            int to = b ^ flips;
            double entry = coefficient * sign(b) * (quarterTurns >= 2 ? -1 : 1);
            if (quarterTurns % 2 == 0) {
                matrix[to][b] += entry;
                matrix[size + to][size + b] += entry;
            } else {
                matrix[size + to][b] += entry;
                matrix[to][size + b] -= entry;
            }
        }
    }

    private int sign(int state) {
        return Integer.bitCount(state & signs) % 2 == 0 ? 1 : -1;
    }

    private int bits(String of) {
        int bits = 0;
        for (int k = 0; k < factors.length(); k++) {
            if (of.indexOf(factors.charAt(k)) >= 0) bits |= 1 << k;
        }
        return bits;
    }

    @Override
    public String toString() {
        return coefficient + " " + factors;
    }
}
