package dev.talweg.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void aPercentileIsOneOfTheValues() {
        Latencies hundred = new Latencies(
                IntStream.rangeClosed(1, 100).mapToObj(n -> 101.0 - n).toList());
        assertThat(hundred.percentile(50)).isEqualTo(50);
        assertThat(hundred.percentile(95)).isEqualTo(95);
        assertThat(hundred.percentile(99)).isEqualTo(99);
        assertThat(hundred.percentile(100)).isEqualTo(100);
        assertThat(hundred.percentile(0.1)).isEqualTo(1);
    }

    @Test
    void ofFewTheHighOnesAreTheLongest() {
        Latencies three = new Latencies(List.of(30.0, 10.0, 20.0));
        assertThat(three.percentile(50)).isEqualTo(20);
        assertThat(three.percentile(99)).isEqualTo(30);
        assertThat(new Latencies(List.of(7.0)).percentile(50)).isEqualTo(7);
    }

    @Test
    void ofNoneThereIsNone() {
        assertThat(new Latencies(List.of()).percentile(50)).isNaN();
        assertThatIllegalArgumentException().isThrownBy(() -> new Latencies(List.of()).percentile(0));
    }
}
