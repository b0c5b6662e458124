package dev.talweg.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class HamiltonianTest {

    @Test
    void hydrogenHasThePublishedLevels() {
        // the states with one qubit set mix through XX and YY, those with none and both do not
        double mean = 0.2252 - 0.5716;
        double split = Math.hypot(0.3435 + 0.4347, 2 * 0.0910);
        double alike = 0.2252 + 0.5716;
        double[] levels = {mean - split, mean + split, alike - 0.0912, alike + 0.0912};
        assertThat(Hamiltonian.hydrogen().levels()).containsExactly(levels, within(1e-14));
        assertThat(levels[0]).isCloseTo(-1.1456, within(1e-4));
    }

    @Test
    void twoSpinsInAFieldHaveTheirKnownLeastEnergy() {
        double least = Hamiltonian.ising(2, 1.5, 0.7).levels()[0];
        assertThat(least).isCloseTo(-Math.sqrt(1.5 * 1.5 + 4 * 0.7 * 0.7), within(1e-13));
    }

    @Test
    void aChainAtItsCriticalPointHasItsKnownLeastEnergy() {
        // Pfeuty: 1 - 1 / sin(pi / (4 n + 2)) for J = h = 1
        for (int n = 1; n <= 6; n++) {
            double least = Hamiltonian.ising(n, 1, 1).levels()[0];
            assertThat(least).isCloseTo(1 - 1 / Math.sin(Math.PI / (4 * n + 2)), within(1e-12));
        }
    }

    @Test
    void imaginaryMatricesHaveTheirLevelsToo() {
        assertThat(Hamiltonian.of(List.of(PauliTerm.of(2, "Y"))).levels())
                .containsExactly(new double[] {-2, 2}, within(1e-14));
        // X, Y and Z at once: a spin of length |(1, 2, 2)| = 3
        Hamiltonian spin = Hamiltonian.of(List.of(PauliTerm.of(1, "X"), PauliTerm.of(2, "Y"), PauliTerm.of(-2, "Z")));
        assertThat(spin.levels()).containsExactly(new double[] {-3, 3}, within(1e-14));
        // the first two anticommute, so that their squares add up; the third commutes with both
        Hamiltonian three =
                Hamiltonian.of(List.of(PauliTerm.of(3, "YYY"), PauliTerm.of(4, "IXY"), PauliTerm.of(1, "YII")));
        assertThat(three.levels()).containsExactly(new double[] {-6, -6, -4, -4, 4, 4, 6, 6}, within(1e-13));
    }

    @Test
    void theEnergyOfABasisStateIsOnTheDiagonal() {
        StateVector state = new StateVector(2);
        assertThat(Hamiltonian.hydrogen().energy(state)).isCloseTo(0.2252 + 0.3435 - 0.4347 + 0.5716, within(1e-15));
        state.rx(0, Math.PI);
        assertThat(Hamiltonian.hydrogen().energy(state)).isCloseTo(0.2252 - 0.3435 - 0.4347 - 0.5716, within(1e-15));
    }

    @Test
    void termsFitTogether() {
        assertThatIllegalArgumentException().isThrownBy(() -> Hamiltonian.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hamiltonian.of(List.of(PauliTerm.of(1, "X"), PauliTerm.of(1, "XX"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PauliTerm.of(1, "XW"))
                .withMessageContaining("XW");
        assertThatIllegalArgumentException().isThrownBy(() -> PauliTerm.of(1, ""));
        assertThatIllegalArgumentException().isThrownBy(() -> PauliTerm.of(1, "XXXXXXX"));
        assertThatIllegalArgumentException().isThrownBy(() -> PauliTerm.of(Double.NaN, "X"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Hamiltonian.hydrogen().energy(new StateVector(3)));
    }
}
