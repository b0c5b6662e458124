package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.function.Rosenbrock;
import dev.talweg.engine.function.Saddle;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** An objective seen elsewhere keeps to the contract, too. */
class TransformTest {

    @Nested
    class ATransformedValley implements ObjectiveContract {
        private final Transform transform =
                new Transform(Rotation.planar(1), new double[] {1, 1}, new double[] {0.5, -0.25}, 2, 0.5, 7);

        @Override
        public Objective objective() {
            return transform.of(new Rosenbrock(20));
        }

        @Test
        void isTheFamilySeenElsewhere() {
            double[] family = {-1.2, 1};
            double[] instance = transform.toInstance(family);
            assertThat(transform.toFamily(instance)).containsExactly(family, within(1e-14));
            assertThat(objective().value(instance))
                    .isCloseTo(7 + 0.5 * new Rosenbrock(20).value(family), within(1e-12));
            assertThat(objective().optimum().value()).isEqualTo(7);
        }

        @Test
        void neverFallsBelowItsOptimum() {
            double[] point = objective().optimum().point().orElseThrow();
            assertThat(objective().value(point)).isGreaterThanOrEqualTo(7);
        }

        @Test
        void refusesAnotherDimension() {
            assertThatIllegalArgumentException().isThrownBy(() -> transform.of(Quadratic.bowl(2, Rotation.none(3))));
        }
    }

    /**
     * Published scores depend on these bits: the fingerprints are those of the engine that the first of them were made
     * with.
     */
    @Test
    void theBitsOfTheFirstScoresStay() {
        Transform plane = new Transform(Rotation.planar(1), new double[] {1, 1}, new double[] {0.5, -0.25}, 2, 0.5, 7);
        Objective bowl = Quadratic.bowl(1000, Rotation.drawn(10, new Random(5)::nextGaussian));
        double[] moved = new Random(4).doubles(10).toArray();
        Transform many =
                new Transform(Rotation.drawn(10, new Random(3)::nextGaussian), new double[10], moved, 1.25, 3, -2);
        assertThat(fingerprint(new Rosenbrock(100))).isEqualTo(0xe302a7ce0d54b85L);
        assertThat(fingerprint(new Himmelblau())).isEqualTo(0x84f6bd75c1e4b37eL);
        assertThat(fingerprint(bowl)).isEqualTo(0x6fdb7675d6b4ab93L);
        assertThat(fingerprint(plane.of(new Rosenbrock(20)))).isEqualTo(0x81fca1d32207e204L);
        assertThat(fingerprint(plane.of(new Himmelblau()))).isEqualTo(0x95289a04103473caL);
        assertThat(fingerprint(many.of(bowl))).isEqualTo(0xec542be831e4fcbeL);
    }

    @Test
    void theSameSeedDrawsTheSameInstance() {
        Objective family = new Rosenbrock(100, 5);
        assertThat(fingerprint(Transform.drawn(5, 2, 1).of(family)))
                .isEqualTo(fingerprint(Transform.drawn(5, 2, 1).of(family)))
                .isNotEqualTo(fingerprint(Transform.drawn(5, 2, 2).of(family)));
        assertThat(Transform.drawn(5, 0.75, 3).toInstance(new double[5]))
                .satisfies(moved -> assertThat(squares(moved)).isCloseTo(0.5625, within(1e-14)));
        assertThat(Transform.drawn(5, 0, 3).toInstance(new double[5])).containsExactly(0, 0, 0, 0, 0);
    }

    @Test
    void onlyWhatMakesSenseIsDrawn() {
        assertThatIllegalArgumentException().isThrownBy(() -> Transform.drawn(0, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Transform.drawn(2, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Transform.drawn(2, Double.NaN, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transform.drawn(2, 1, 1).toFamily(new double[3]));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Transform.drawn(2, 1, 1).toInstance(new double[3]));
    }

    @Test
    void whatHasNoOptimumHasNoneElsewhere() {
        Objective saddle = Transform.drawn(2, 1, 1).of(new Saddle());
        assertThat(saddle.optimum().isBounded()).isFalse();
        assertThat(saddle.smoothness()).hasValue(2);
    }

    private static long fingerprint(Objective objective) {
        Random random = new Random(7);
        double[] gradient = new double[objective.dimension()];
        long bits = 0;
        for (int i = 0; i < 1000; i++) {
            double[] x = random.doubles(gradient.length, -3, 3).toArray();
            if (i == 0) Arrays.fill(x, 1);
            if (i == 1) Arrays.fill(x, 0);
            bits = 31 * bits + Double.doubleToRawLongBits(objective.value(x));
            bits = 31 * bits + Double.doubleToRawLongBits(objective.valueAndGradient(x, gradient));
            for (double slope : gradient) bits = 31 * bits + Double.doubleToRawLongBits(slope);
        }
        return bits;
    }

    @Test
    void aDrawnRotationKeepsLengths() {
        Rotation rotation = Rotation.drawn(6, new Random(1)::nextGaussian);
        double[] x = {1, -2, 3, 0.5, 0, 4};
        double[] turned = rotation.turn(x);
        assertThat(squares(turned)).isCloseTo(squares(x), within(1e-13));
        assertThat(rotation.turnBack(turned)).containsExactly(x, within(1e-14));
    }

    private static double squares(double[] x) {
        double sum = 0;
        for (double each : x) sum += each * each;
        return sum;
    }
}
