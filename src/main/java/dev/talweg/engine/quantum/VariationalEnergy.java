package dev.talweg.engine.quantum;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Scratch;
import java.util.OptionalDouble;

/**
 * The energy that a variational circuit reaches, E(θ) = ⟨ψ(θ)|H|ψ(θ)⟩: what a variational quantum eigensolver
 * minimises. Never below the least eigenvalue of H, and perhaps never there, if no angles prepare its state. The
 * gradient is by the parameter-shift rule, ∂E/∂θₖ = ½ (E(θ + π/2 eₖ) − E(θ − π/2 eₖ)), which is no approximation: a
 * gradient costs two energies for each angle, here as on a quantum computer. Usual start: small angles that are not all
 * 0, where many slopes vanish. Sources: Peruzzo et al., Nature Communications 5 (2014) 4213; for the rule Mitarai,
 * Negoro, Kitagawa and Fujii, Physical Review A 98, 032309 (2018), and Schuld, Bergholm, Gogolin, Izaac and Killoran,
 * Physical Review A 99, 032331 (2019).
 */
public final class VariationalEnergy implements Objective {

    /** A share of Σ |c| that rounding in a value or eigenvalue stays below. */
    private static final double ROUNDING = 1e-12;

    private final Hamiltonian hamiltonian;
    private final VariationalCircuit circuit;
    private final Optimum optimum;
    private final double smoothness;
    private final Scratch<Memory> scratch;

    private record Memory(StateVector state, double[] angles) {}

    /**
     * The energy of the states that the circuit prepares.
     *
     * @throws IllegalArgumentException when they differ in their number of qubits
     */
    public VariationalEnergy(Hamiltonian hamiltonian, VariationalCircuit circuit) {
        if (hamiltonian.qubits() != circuit.qubits()) {
            throw new IllegalArgumentException(
                    "an energy of " + hamiltonian.qubits() + " qubits, a circuit of " + circuit.qubits());
        }
        this.hamiltonian = hamiltonian;
        this.circuit = circuit;
        double[] levels = hamiltonian.levels();
        this.optimum = Optimum.bound(levels[0] - ROUNDING * hamiltonian.size());
        this.smoothness = circuit.angles() * (levels[levels.length - 1] - levels[0]) / 2;
        this.scratch = new Scratch<>(() -> new Memory(new StateVector(circuit.qubits()), new double[circuit.angles()]));
    }

    @Override
    public int dimension() {
        return circuit.angles();
    }

    @Override
    public double value(double[] x) {
        requireDimension(x);
        Memory memory = scratch.borrow();
        double energy = energy(x, memory.state);
        scratch.giveBack(memory);
        return energy;
    }

    @Override
    public double valueAndGradient(double[] x, double[] gradient) {
        requireDimension(x);
        requireDimension(gradient);
        Memory memory = scratch.borrow();
        double[] angles = memory.angles;
        System.arraycopy(x, 0, angles, 0, angles.length);
        for (int k = 0; k < angles.length; k++) {
            angles[k] = x[k] + Math.PI / 2;
            double above = energy(angles, memory.state);
            angles[k] = x[k] - Math.PI / 2;
            double below = energy(angles, memory.state);
            angles[k] = x[k];
            gradient[k] = (above - below) / 2;
        }
        double energy = energy(x, memory.state);
        scratch.giveBack(memory);
        return energy;
    }

    private double energy(double[] angles, StateVector state) {
        circuit.prepare(angles, state);
        return hamiltonian.energy(state);
    }

    /** The least eigenvalue of H, less a hair for rounding, as a bound. */
    @Override
    public Optimum optimum() {
        return optimum;
    }

    /**
     * No curvature is larger than p (Eₘₐₓ − Eₘᵢₙ) / 2 for p angles and the extreme eigenvalues: the rule used twice
     * makes each second derivative a quarter of two differences of energies, and a symmetric matrix has no eigenvalue
     * beyond p times its largest entry.
     */
    @Override
    public OptionalDouble smoothness() {
        return OptionalDouble.of(smoothness);
    }
}
