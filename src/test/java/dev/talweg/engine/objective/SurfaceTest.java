package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.function.Saddle;
import org.junit.jupiter.api.Test;

class SurfaceTest {

    private final Surface.Window window = new Surface.Window(-2, 2, -1, 3);

    @Test
    void runsRowAfterRowFromTheLowestY() {
        Surface surface = Surface.of(new Rosenbrock(20), window, new double[] {-1.2, 1}, 5);
        assertThat(surface.values()).hasSize(25);
        assertThat(surface.values()[0]).isEqualTo(new Rosenbrock(20).value(new double[] {-2, -1}));
        assertThat(surface.values()[4 + 5 * 4]).isEqualTo(new Rosenbrock(20).value(new double[] {2, 3}));
        assertThat(surface.values()[3 + 5 * 2]).isZero();
        assertThat(surface.minimum())
                .hasValueSatisfying(point -> assertThat(point).containsExactly(1, 1));
    }

    @Test
    void showsTheGapWithFiveDigits() {
        Objective lifted = new Transform(Rotation.none(2), new double[2], new double[2], 1, 1, 100)
                .of(Quadratic.bowl(3, Rotation.none(2)));
        Surface surface = Surface.of(lifted, new Surface.Window(0, 1.0 / 3, 0, 1), new double[2], 2);
        assertThat(surface.values()).containsExactly(0, 0.055556, 1.5, 1.5556);
    }

    @Test
    void countsFromItsLowestPointWhereThereIsNoOptimum() {
        Surface surface = Surface.of(new Saddle(), new Surface.Window(-1, 1, -2, 2), new double[2], 3);
        assertThat(surface.values()).containsExactly(1, 0, 1, 5, 4, 5, 1, 0, 1);
        assertThat(surface.minimum()).isEmpty();
    }

    @Test
    void isMadeOfTwoDimensionsOnly() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Surface.of(Quadratic.bowl(2, Rotation.none(3)), window, new double[3]));
        assertThatIllegalArgumentException().isThrownBy(() -> new Surface.Window(1, 1, 0, 1));
    }

    @Test
    void keepsItsNumbersToItself() {
        Surface surface = Surface.of(new Himmelblau(), window, new double[2], 3);
        surface.values()[0] = -1;
        surface.start()[0] = 9;
        assertThat(surface.values()[0]).isNotNegative();
        assertThat(surface.start()[0]).isZero();
    }
}
