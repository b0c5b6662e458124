package dev.talweg.engine.descent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import org.junit.jupiter.api.Test;

class EarlyStoppingTest {

    /** f(x) = (x − 3)². */
    private record Parabola() implements Objective {
        @Override
        public int dimension() {
            return 1;
        }

        @Override
        public double value(double[] x) {
            return (x[0] - 3) * (x[0] - 3);
        }

        @Override
        public double valueAndGradient(double[] x, double[] gradient) {
            gradient[0] = 2 * (x[0] - 3);
            return value(x);
        }

        @Override
        public Optimum optimum() {
            return Optimum.at(0, 3);
        }
    }

    /** A descent that goes one further at every step, whatever it is told. */
    private static int walked(StopRule rule) {
        double[] x = {0};
        double[] gradient = {-1};
        int steps = 0;
        Slope slope = ((Slope) (point, g) -> 0).until(rule);
        while (steps < 1000 && slope.gradient(x, gradient)) {
            x[0]++;
            steps++;
        }
        return steps;
    }

    @Test
    void stopsWhenPatienceIsOverAndKeepsTheBestPoint() {
        EarlyStopping rule = new EarlyStopping(new Parabola(), 2, 0);
        assertThat(walked(rule)).isEqualTo(6);
        assertThat(rule.best()).containsExactly(3);
        assertThat(rule.bestValue()).isZero();
        assertThat(rule.bestStep()).isEqualTo(3);
    }

    @Test
    void withoutPatienceTheFirstPointThatIsNoBetterIsTheLast() {
        assertThat(walked(new EarlyStopping(new Parabola(), 0, 0))).isEqualTo(4);
    }

    @Test
    void aSmallImprovementDoesNotBuyTimeButIsKept() {
        EarlyStopping rule = new EarlyStopping(new Parabola(), 0, 2);
        assertThat(walked(rule)).isEqualTo(3);
        assertThat(rule.best()).containsExactly(3);
        assertThat(rule.bestStep()).isEqualTo(3);
    }

    @Test
    void theBestPointIsACopy() {
        EarlyStopping rule = new EarlyStopping(new Parabola(), 2, 0);
        walked(rule);
        rule.best()[0] = 99;
        assertThat(rule.best()).containsExactly(3);
    }

    @Test
    void notANumberIsNeverBest() {
        EarlyStopping rule = new EarlyStopping(new Parabola(), 1, 0);
        double[] gradient = {0};
        assertThat(rule.stops(new double[] {Double.NaN}, 0, gradient)).isFalse();
        assertThatIllegalStateException().isThrownBy(rule::best);
        assertThatIllegalStateException().isThrownBy(rule::bestStep);
        assertThat(rule.stops(new double[] {Double.NaN}, 0, gradient)).isTrue();
    }

    @Test
    void senselessPatienceIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new EarlyStopping(new Parabola(), -1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new EarlyStopping(new Parabola(), 1, Double.NaN));
    }
}
