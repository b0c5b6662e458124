/**
 * A quantum computer of up to six qubits, simulated by its state, and the energies that variational circuits reach on
 * it. Qubit k is bit k of a basis state's number, and character k of a Pauli string.
 */
@NullMarked
package dev.talweg.engine.quantum;

import org.jspecify.annotations.NullMarked;
