package dev.talweg.engine.quantum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.ObjectiveContract;
import dev.talweg.engine.schedule.Constant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.ejml.simple.SimpleMatrix;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class VariationalEnergyTest {

    private static final double CHEMICAL_ACCURACY = 0.0016;

    @Nested
    class AMolecule implements ObjectiveContract {
        @Override
        public Objective objective() {
            return new VariationalEnergy(Hamiltonian.hydrogen(), new VariationalCircuit(2, 2));
        }
    }

    @Nested
    class ASpin implements ObjectiveContract {
        @Override
        public Objective objective() {
            Hamiltonian spin = Hamiltonian.of(List.of(PauliTerm.of(1, "X"), PauliTerm.of(2, "Y")));
            return new VariationalEnergy(spin, new VariationalCircuit(1, 1));
        }
    }

    @Nested
    class AChainOfSixSpins implements ObjectiveContract {
        @Override
        public Objective objective() {
            return new VariationalEnergy(Hamiltonian.ising(6, 1, 0.8), new VariationalCircuit(6, 3));
        }
    }

    @Test
    void adamFindsTheGroundStateOfHydrogen() {
        Objective energy = new VariationalEnergy(Hamiltonian.hydrogen(), new VariationalCircuit(2, 2));
        for (int seed = 1; seed <= 3; seed++) {
            double[] angles = descended(energy, seed, 400);
            assertThat(energy.value(angles))
                    .isCloseTo(-1.1456, within(CHEMICAL_ACCURACY))
                    .isGreaterThanOrEqualTo(energy.optimum().value());
        }
    }

    @Test
    void oneLayerKeepsTheElectronsApart() {
        Objective product = new VariationalEnergy(Hamiltonian.hydrogen(), new VariationalCircuit(2, 1));
        // the best product state is the basis state 10, which is 0.021 hartree above the ground state
        double hartreeFock = 0.2252 - 0.3435 - 0.4347 - 0.5716;
        assertThat(product.value(descended(product, 1, 400))).isCloseTo(hartreeFock, within(1e-6));
    }

    @Test
    void adamFindsTheGroundStateOfAChain() {
        Objective energy = new VariationalEnergy(Hamiltonian.ising(3, 1, 1), new VariationalCircuit(3, 3));
        double least = 1 - 1 / Math.sin(Math.PI / 14);
        assertThat(energy.value(descended(energy, 1, 600))).isCloseTo(least, within(1e-4));
    }

    @Test
    void noCurvatureIsLargerThanItSays() {
        Objective energy = new VariationalEnergy(Hamiltonian.ising(3, 1, 0.5), new VariationalCircuit(3, 2));
        int n = energy.dimension();
        double[][] hessian = new double[n][n];
        for (int seed = 1; seed <= 20; seed++) {
            double[] x = new Random(seed).doubles(n, -3, 3).toArray();
            Slope.of(energy).hessian(x, hessian);
            double largest = new SimpleMatrix(hessian)
                    .eig().getEigenvalues().stream()
                            .mapToDouble(each -> Math.abs(each.getReal()))
                            .max()
                            .orElseThrow();
            assertThat(largest).isLessThan(energy.smoothness().orElseThrow());
        }
    }

    @Test
    void turningOnceAroundChangesNothing() {
        Objective energy = new VariationalEnergy(Hamiltonian.ising(3, 1, 0.5), new VariationalCircuit(3, 2));
        double[] x = new Random(4).doubles(12, -3, 3).toArray();
        double[] around = Arrays.stream(x).map(angle -> angle + 2 * Math.PI).toArray();
        assertThat(energy.value(around)).isCloseTo(energy.value(x), within(1e-13));
    }

    @Test
    void theAnglesBelongToLayersAndQubits() {
        VariationalCircuit circuit = new VariationalCircuit(3, 2);
        assertThat(circuit.angles()).isEqualTo(12);
        StateVector state = new StateVector(3);
        double[] angles = new double[12];
        angles[2 * (3 + 1)] = Math.PI;
        circuit.prepare(angles, state);
        assertThat(state.re(0b010)).isCloseTo(1, within(1e-15));
    }

    @Test
    void aRingOfTwoIsOnePair() {
        StateVector state = new StateVector(2);
        double[] angles = {Math.PI, 0, Math.PI, 0, 0, 0, 0, 0};
        new VariationalCircuit(2, 2).prepare(angles, state);
        assertThat(state.re(3)).isCloseTo(-1, within(1e-15));
    }

    @Test
    void energyAndCircuitFitTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VariationalEnergy(Hamiltonian.hydrogen(), new VariationalCircuit(3, 1)));
        assertThatIllegalArgumentException().isThrownBy(() -> new VariationalCircuit(7, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new VariationalCircuit(2, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new VariationalCircuit(2, 1).prepare(new double[3], new StateVector(2)));
    }

    private static double[] descended(Objective energy, int seed, int steps) {
        double[] angles =
                new Random(seed).doubles(energy.dimension(), -0.5, 0.5).toArray();
        Method.ADAM
                .descent(new Constant(0.1), Tuning.usual())
                .walk(angles, Slope.of(energy).until(StopRule.afterSteps(steps)));
        return angles;
    }
}
