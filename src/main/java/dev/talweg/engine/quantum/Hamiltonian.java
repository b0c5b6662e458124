package dev.talweg.engine.quantum;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.factory.DecompositionFactory_DDRM;

/** The energy of a few qubits, a sum of {@linkplain PauliTerm Pauli terms}. Immutable. */
public final class Hamiltonian {

    private final int qubits;
    private final PauliTerm[] terms;

    private Hamiltonian(PauliTerm[] terms) {
        this.qubits = terms[0].qubits();
        this.terms = terms;
    }

    /**
     * The sum of these terms.
     *
     * @throws IllegalArgumentException when there is none, or they differ in their number of qubits
     */
    public static Hamiltonian of(List<PauliTerm> terms) {
        if (terms.isEmpty()) throw new IllegalArgumentException("an energy has at least one term");
        for (PauliTerm term : terms) {
            if (term.qubits() != terms.get(0).qubits()) {
                throw new IllegalArgumentException("terms of different qubits: " + term + " beside " + terms.get(0));
            }
        }
        return new Hamiltonian(terms.toArray(PauliTerm[]::new));
    }

    /**
     * A chain of spins in a transverse field, −J Σ Zₖ Zₖ₊₁ − h Σ Xₖ, with open ends.
     * Source: P. Pfeuty, Annals of Physics 57 (1970) 79-90.
     *
     * @param coupling J
     * @param field h
     */
    public static Hamiltonian ising(int qubits, double coupling, double field) {
        StateVector.requireFew(qubits);
        String none = "I".repeat(qubits);
        List<PauliTerm> terms = new ArrayList<>();
        for (int k = 0; k + 1 < qubits; k++) {
            terms.add(PauliTerm.of(-coupling, none.substring(0, k) + "ZZ" + none.substring(k + 2)));
        }
        for (int k = 0; k < qubits; k++) {
            terms.add(PauliTerm.of(-field, none.substring(0, k) + "X" + none.substring(k + 1)));
        }
        return of(terms);
    }

    /**
     * The hydrogen molecule at a bond length of 0.75 Å on two qubits, in hartree, the repulsion of the nuclei included
     * (STO-6G orbitals, Bravyi and Kitaev's transformation). Its ground energy is −1.1456; chemical accuracy is 0.0016.
     * Source: O'Malley et al., Physical Review X 6, 031007 (2016), table I.
     */
    public static Hamiltonian hydrogen() {
        return of(List.of(
                PauliTerm.of(0.2252, "II"),
                PauliTerm.of(0.3435, "ZI"),
                PauliTerm.of(-0.4347, "IZ"),
                PauliTerm.of(0.5716, "ZZ"),
                PauliTerm.of(0.0910, "XX"),
                PauliTerm.of(0.0910, "YY")));
    }

    /** The number of qubits. */
    public int qubits() {
        return qubits;
    }

    /**
     * ⟨ψ|H|ψ⟩.
     *
     * @throws IllegalArgumentException when the state is of other qubits
     */
    public double energy(StateVector state) {
        if (state.qubits() != qubits) {
            throw new IllegalArgumentException("a state of " + state.qubits() + " qubits, an energy of " + qubits);
        }
        double energy = 0;
        for (PauliTerm term : terms) energy += term.expectation(state);
        return energy;
    }

    /** The 2ⁿ eigenvalues, in ascending order. */
    public double[] levels() {
        int size = 2 << qubits;
        double[][] matrix = new double[size][size];
        for (PauliTerm term : terms) term.addTo(matrix);
        var decomposition = DecompositionFactory_DDRM.eig(size, false, true);
        if (!decomposition.decompose(new DMatrixRMaj(matrix))) throw new IllegalStateException("no eigenvalues");
        double[] twice = new double[size];
        for (int i = 0; i < size; i++) twice[i] = decomposition.getEigenvalue(i).getReal();
        Arrays.sort(twice);
        double[] levels = new double[size / 2];
        for (int i = 0; i < levels.length; i++) levels[i] = twice[2 * i];
        return levels;
    }

    /** Σ |c|, which no energy exceeds in size. */
    double size() {
        double size = 0;
        for (PauliTerm term : terms) size += Math.abs(term.coefficient());
        return size;
    }
}
