package dev.talweg.engine.firstorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Tuning;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class UpdateTest {

    static Stream<Map.Entry<String, Function<Tuning, Update>>> cycling() {
        return Stream.of(
                Map.entry("momentum", Momentum::new),
                Map.entry("momentum", Nesterov::new),
                Map.entry("momentum", RmsProp::new),
                Map.entry("beta1", Adam::new),
                Map.entry("beta1", AmsGrad::new),
                Map.entry("beta1", AdamW::new),
                Map.entry("beta1", Adamax::new),
                Map.entry("beta1", NAdam::new),
                Map.entry("beta1", RAdam::new));
    }

    @ParameterizedTest
    @MethodSource("cycling")
    void aMomentumThatIsCycledToItselfChangesNothing(Map.Entry<String, Function<Tuning, Update>> each) {
        Tuning tuning = Tuning.usual().with(each.getKey(), 0.7);
        double[] given = walked(each.getValue().apply(tuning), Double.NaN);
        double[] cycled = walked(each.getValue().apply(tuning), 0.7);
        assertThat(cycled).containsExactly(given, within(1e-14));
    }

    @ParameterizedTest
    @MethodSource("cycling")
    void aMomentumThatIsCycledCounts(Map.Entry<String, Function<Tuning, Update>> each) {
        Tuning tuning = Tuning.usual().with(each.getKey(), 0.7);
        double[] tuned = walked(each.getValue().apply(tuning), Double.NaN);
        double[] cycled = walked(each.getValue().apply(Tuning.usual()), 0.7);
        double[] usual = walked(each.getValue().apply(Tuning.usual()), Double.NaN);
        assertThat(cycled).containsExactly(tuned, within(1e-14));
        assertThat(cycled[0]).isNotCloseTo(usual[0], within(1e-3));
    }

    @Test
    void aCenteredRmsPropOutlivesAConstantGradient() {
        Update update = new RmsProp(Tuning.usual().with("centered", 1).with("epsilon", 1));
        double[] x = {0};
        for (int step = 0; step < 20_000; step++) update.step(x, new double[] {0.1}, 0.01);
        assertThat(x[0]).isFinite();
    }

    @Test
    void aProximalStepMakesZerosAndShortensTheRest() {
        Update update = new ProximalGradient(Tuning.usual().with("l1", 2));
        double[] x = {3, -3, 0.5, -0.5, 0, Double.NaN};
        update.step(x, new double[] {1, 1, 0, 0, 0, 0}, 0.5);
        assertThat(x).containsExactly(1.5, -2.5, 0, 0, 0, Double.NaN);
    }

    @Test
    void amsGradForgetsNoLargeGradient() {
        assertThat(lastStep(new AmsGrad(Tuning.usual()))).isLessThan(0.5 * lastStep(new Adam(Tuning.usual())));
    }

    /** How far an update goes for a small gradient, long after a large one. */
    private static double lastStep(Update update) {
        double[] x = {0};
        update.step(x, new double[] {100}, 0.001);
        for (int step = 0; step < 3000; step++) update.step(x, new double[] {0.01}, 0.001);
        double before = x[0];
        update.step(x, new double[] {0.01}, 0.001);
        return before - x[0];
    }

    private static double[] walked(Update update, double momentum) {
        double[] x = {1, -2};
        for (int step = 0; step < 20; step++) {
            if (!Double.isNaN(momentum)) update.momentum(momentum);
            update.step(x, new double[] {2 * x[0] + StrictMath.sin(step), 0.3 * x[1]}, 0.05);
        }
        return x;
    }
}
