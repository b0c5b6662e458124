package dev.talweg.engine.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.talweg.engine.data.Recipe;
import dev.talweg.engine.data.Split;
import dev.talweg.engine.objective.ObjectiveContract;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ValidationLossTest implements ObjectiveContract {

    private final Split loans =
            Split.of(Recipe.CREDIT.make(60, new Random(3)), 0.5, 1).normalised();

    @Override
    public ValidationLoss objective() {
        return new ValidationLoss(loans, 15);
    }

    @Test
    void aPlainAValleyAndACeiling() {
        double[] gradient = new double[2];
        assertThat(objective().value(new double[] {-9, -2})).isCloseTo(Math.log(2), within(1e-6));
        assertThat(objective().value(new double[] {0, -2})).isLessThan(0.6);
        assertThat(objective().valueAndGradient(new double[] {5, -2}, gradient)).isEqualTo(2);
        assertThat(gradient).containsExactly(0, 0);
        assertThat(objective().value(new double[] {400, 400})).isEqualTo(2);
    }
}
