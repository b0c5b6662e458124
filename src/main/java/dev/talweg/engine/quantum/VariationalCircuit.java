package dev.talweg.engine.quantum;

/**
 * Layers of rotations, RZ(φ) RY(θ) on every qubit, and between two layers a ring of CZ gates, each qubit with the next
 * and the last with the first. Angle 2 (layer · n + qubit) is that qubit's θ in that layer, and the next one its φ.
 * Source: Kandala et al., Nature 549 (2017) 242-246.
 *
 * @param layers of rotations, at least 1
 */
public record VariationalCircuit(int qubits, int layers) {

    public VariationalCircuit {
        StateVector.requireFew(qubits);
        if (layers < 1) throw new IllegalArgumentException("at least one layer of rotations, not " + layers);
    }

    /** The number of angles, 2 · qubits · layers. */
    public int angles() {
        return 2 * qubits * layers;
    }

    /**
     * Prepares the state of those angles, whatever the state was.
     *
     * @throws IllegalArgumentException when there are more or fewer angles, or the state is of other qubits
     */
    public void prepare(double[] angles, StateVector state) {
        if (angles.length != angles() || state.qubits() != qubits) {
            throw new IllegalArgumentException("a circuit of " + qubits + " qubits and " + angles() + " angles, not "
                    + state.qubits() + " and " + angles.length);
        }
        state.reset();
        for (int layer = 0; layer < layers; layer++) {
            if (layer > 0) entangle(state);
            for (int qubit = 0; qubit < qubits; qubit++) {
                int angle = 2 * (layer * qubits + qubit);
                state.ry(qubit, angles[angle]);
                state.rz(qubit, angles[angle + 1]);
            }
        }
    }

    /** A ring of two is one pair, and not the same pair twice. */
    private void entangle(StateVector state) {
        int pairs = qubits > 2 ? qubits : qubits - 1;
        for (int qubit = 0; qubit < pairs; qubit++) state.cz(qubit, (qubit + 1) % qubits);
    }
}
