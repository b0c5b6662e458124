package dev.talweg.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class StateVectorTest {

    private static final double HALF = Math.sqrt(0.5);

    @Test
    void aHalfTurnAndAControlledNotMakeABellPair() {
        StateVector state = new StateVector(2);
        state.ry(0, Math.PI / 2);
        state.cnot(0, 1);
        assertIs(state, new double[] {HALF, 0, 0, HALF}, new double[4]);
        assertThat(PauliTerm.of(1, "ZZ").expectation(state)).isCloseTo(1, within(1e-15));
        assertThat(PauliTerm.of(1, "XX").expectation(state)).isCloseTo(1, within(1e-15));
        assertThat(PauliTerm.of(1, "YY").expectation(state)).isCloseTo(-1, within(1e-15));
        assertThat(PauliTerm.of(1, "ZI").expectation(state)).isCloseTo(0, within(1e-15));
    }

    @Test
    void controlledNotsSpreadABellPairToACat() {
        StateVector state = new StateVector(6);
        state.ry(2, Math.PI / 2);
        for (int qubit : new int[] {3, 4, 5, 0, 1}) state.cnot(qubit == 0 ? 5 : qubit == 1 ? 0 : qubit - 1, qubit);
        assertThat(state.re(0)).isCloseTo(HALF, within(1e-15));
        assertThat(state.re(63)).isCloseTo(HALF, within(1e-15));
        assertThat(PauliTerm.of(1, "XXXXXX").expectation(state)).isCloseTo(1, within(1e-15));
        assertThat(PauliTerm.of(1, "YYXXYY").expectation(state)).isCloseTo(1, within(1e-15));
        assertThat(PauliTerm.of(1, "YYXXXX").expectation(state)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void eachRotationTurnsAboutItsAxis() {
        StateVector state = new StateVector(1);
        state.rx(0, Math.PI / 2);
        assertIs(state, new double[] {HALF, 0}, new double[] {0, -HALF});
        assertThat(bloch(state)).containsExactly(new double[] {0, -1, 0}, within(1e-15));
        state.rz(0, Math.PI / 2);
        assertThat(bloch(state)).containsExactly(new double[] {1, 0, 0}, within(1e-15));
        state.ry(0, Math.PI / 2);
        assertThat(bloch(state)).containsExactly(new double[] {0, 0, -1}, within(1e-15));
        state.rx(0, Math.PI / 3);
        assertThat(bloch(state)).containsExactly(new double[] {0, Math.sqrt(0.75), -0.5}, within(1e-15));
    }

    @Test
    void aControlledSignIsAControlledNotBetweenHalfTurns() {
        StateVector one = arbitrary();
        StateVector other = arbitrary();
        one.cnot(2, 0);
        other.ry(0, -Math.PI / 2);
        other.cz(0, 2);
        other.ry(0, Math.PI / 2);
        for (int b = 0; b < 8; b++) {
            assertThat(one.re(b)).isCloseTo(other.re(b), within(1e-15));
            assertThat(one.im(b)).isCloseTo(other.im(b), within(1e-15));
        }
    }

    @Test
    void everyGateKeepsTheNorm() {
        Random random = new Random(1);
        StateVector state = new StateVector(6);
        for (int i = 0; i < 1000; i++) {
            int qubit = random.nextInt(6);
            double angle = 10 * random.nextGaussian();
            switch (i % 5) {
                case 0 -> state.rx(qubit, angle);
                case 1 -> state.ry(qubit, angle);
                case 2 -> state.rz(qubit, angle);
                case 3 -> state.cz(qubit, (qubit + 1) % 6);
                default -> state.cnot(qubit, (qubit + 2) % 6);
            }
        }
        assertThat(state.squaredNorm()).isCloseTo(1, within(1e-12));
        state.reset();
        assertThat(state.squaredNorm()).isEqualTo(1);
        assertThat(state.re(0)).isEqualTo(1);
    }

    @Test
    void thereAreAFewQubitsOnly() {
        assertThatIllegalArgumentException().isThrownBy(() -> new StateVector(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new StateVector(7))
                .withMessageContaining("7");
        assertThatIllegalArgumentException().isThrownBy(() -> new StateVector(2).rx(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateVector(2).cz(-1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new StateVector(2).cnot(1, 1));
    }

    private static StateVector arbitrary() {
        StateVector state = new StateVector(3);
        for (int qubit = 0; qubit < 3; qubit++) {
            state.rx(qubit, 1 + qubit);
            state.rz(qubit, 2 - qubit);
            state.cz(qubit, (qubit + 1) % 3);
            state.ry(qubit, 0.3 * qubit);
        }
        return state;
    }

    private static double[] bloch(StateVector state) {
        return new double[] {
            PauliTerm.of(1, "X").expectation(state),
            PauliTerm.of(1, "Y").expectation(state),
            PauliTerm.of(1, "Z").expectation(state)
        };
    }

    private static void assertIs(StateVector state, double[] re, double[] im) {
        for (int b = 0; b < re.length; b++) {
            assertThat(state.re(b)).isCloseTo(re[b], within(1e-15));
            assertThat(state.im(b)).isCloseTo(im[b], within(1e-15));
        }
    }
}
