package dev.talweg.engine.firstorder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.descent.Hyperparameter;
import dev.talweg.engine.descent.Tuning;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConditionedTest {

    @Test
    void nothingAskedForIsNothingAround() {
        Update update = new GradientDescent(Tuning.usual());
        assertThat(Conditioned.around(update, Tuning.usual(), List.of())).isSameAs(update);
    }

    @Test
    void clippingByValueBoundsEachEntry() {
        assertThat(told("clipValue", 0.5, 3, -4, 0.25)).containsExactly(0.5, -0.5, 0.25);
    }

    @Test
    void clippingByNormKeepsTheDirection() {
        assertThat(told("clipNorm", 1, 3, -4, 0)).containsExactly(new double[] {0.6, -0.8, 0}, within(1e-6));
    }

    @Test
    void aShortGradientKeepsItsLength() {
        assertThat(told("clipNorm", 6, 3, -4, 0)).containsExactly(3, -4, 0);
    }

    @Test
    void clippingByNormAddsAMillionthToTheNorm() {
        assertThat(told("clipNorm", 5, 3, -4, 0)[0]).isEqualTo(3 * (5 / (5 + 1e-6)));
    }

    @Test
    void weightDecayPullsToZeroAndL1PushesThereEvenly() {
        assertThat(told("weightDecay", 0.1, 0, 0, 0)).containsExactly(0.2, -0.1, 0);
        assertThat(told("l1", 0.1, 0, 0, 0)).containsExactly(0.1, -0.1, 0);
    }

    @Test
    void penaltiesComeAfterClipping() {
        Tuning tuning =
                Tuning.usual().with("clipValue", 1).with("weightDecay", 10).with("l1", 5);
        assertThat(told(tuning, 3, -4, 0)).containsExactly(26, -16, 0);
    }

    @Test
    void aGradientThatIsNotANumberStaysSo() {
        assertThat(told("clipValue", 1, Double.NaN, 1, 1)[0]).isNaN();
        assertThat(told("clipNorm", 1, Double.NaN, 1, 1)).containsOnly(Double.NaN);
    }

    @Test
    void oneOfTheMethodsOwnIsLeftToTheMethod() {
        Update update = new ProximalGradient(Tuning.usual().with("l1", 1));
        assertThat(Conditioned.around(update, Tuning.usual().with("l1", 1), ProximalGradient.HYPERPARAMETERS))
                .isSameAs(update);
        Tuning decay = Tuning.usual().with("weightDecay", 1);
        Update adamW = new AdamW(decay);
        assertThat(Conditioned.around(adamW, decay, AdamW.HYPERPARAMETERS)).isSameAs(adamW);
    }

    @Test
    void everyMethodHasEachOfTheCommonOnce() {
        assertThat(Conditioned.withCommon(AdamW.HYPERPARAMETERS))
                .extracting(Hyperparameter::name)
                .doesNotHaveDuplicates()
                .contains("clipValue", "clipNorm", "l1")
                .contains("weightDecay");
        assertThat(Conditioned.withCommon(AdamW.HYPERPARAMETERS))
                .filteredOn(each -> each.name().equals("weightDecay"))
                .extracting(Hyperparameter::usual)
                .containsExactly(0.01);
    }

    @Test
    void onlyTheNormNeedsAllEntries() {
        assertThat(around("clipNorm").isElementWise()).isFalse();
        assertThat(around("clipValue").isElementWise()).isTrue();
        assertThat(around("l1").isElementWise()).isTrue();
    }

    @Test
    void aCycledMomentumIsPassedOn() {
        Update update =
                Conditioned.around(new Momentum(Tuning.usual()), Tuning.usual().with("l1", 1), List.of());
        double[] x = {1};
        update.step(x, new double[] {-1}, 1);
        update.momentum(0);
        update.step(x, new double[] {7}, 1);
        assertThat(x).containsExactly(-7);
    }

    private static Update around(String name) {
        return Conditioned.around(
                new GradientDescent(Tuning.usual()), Tuning.usual().with(name, 1), List.of());
    }

    private static double[] told(String name, double value, double... gradient) {
        return told(Tuning.usual().with(name, value), gradient);
    }

    /** What an update at (2, −1, 0) is told instead of the gradient. */
    private static double[] told(Tuning tuning, double... gradient) {
        double[] told = new double[gradient.length];
        Update listening = (x, g, rate) -> System.arraycopy(g, 0, told, 0, g.length);
        Conditioned.around(listening, tuning, List.of()).step(new double[] {2, -1, 0}, gradient, 1);
        return told;
    }
}
