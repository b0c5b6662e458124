package dev.talweg.engine.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OptimumTest {

    @Test
    void mayBeMissing() {
        assertThat(Optimum.none().isBounded()).isFalse();
        assertThat(Optimum.none().attained()).isFalse();
        assertThat(Optimum.none().value()).isNegative().isInfinite();
        assertThat(Optimum.bound(-3).isBounded()).isTrue();
        assertThat(Optimum.at(2, 1).isBounded()).isTrue();
    }

    @Test
    void isNeverBeyondTheNumbers() {
        for (double value : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Optimum.at(value, 1));
            assertThatIllegalArgumentException().isThrownBy(() -> Optimum.bound(value));
        }
        assertThatIllegalArgumentException().isThrownBy(() -> new Optimum(Double.NaN, Optional.empty(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Optimum(Double.NEGATIVE_INFINITY, Optional.of(new double[1]), false));
    }
}
