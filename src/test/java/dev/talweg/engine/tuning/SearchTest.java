package dev.talweg.engine.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchTest {

    private static final Map<String, Axis> AXES =
            Map.of("rate", new Axis.Logarithmic(1e-4, 1, 5), "momentum", new Axis.Choices(0, 0.9));

    /** Least, 0, at rate 0.01 and momentum 0.9. */
    private static double loss(Map<String, Double> settings, int budget) {
        double away = StrictMath.log10(settings.get("rate")) + 2;
        return away * away + StrictMath.abs(settings.get("momentum") - 0.9) + 1.0 / budget;
    }

    private final Search search = new Search(AXES, SearchTest::loss);

    @Test
    void aGridTriesEveryPoint() {
        List<Trial> trials = search.grid(10);
        assertThat(trials).hasSize(10).isSortedAccordingTo(Trial.BEST_FIRST);
        assertThat(trials.get(0).settings().get("rate")).isCloseTo(0.01, within(1e-15));
        assertThat(trials.get(0).settings()).containsEntry("momentum", 0.9);
        assertThat(trials).extracting(trial -> trial.settings().get("rate")).contains(1e-4, 1.0);
    }

    @Test
    void chanceIsTheSameForTheSameSeed() {
        assertThat(search.random(20, 10, 4)).isEqualTo(search.random(20, 10, 4));
        assertThat(search.random(20, 10, 4)).isNotEqualTo(search.random(20, 10, 5));
        assertThat(search.random(200, 10, 4)).allSatisfy(trial -> {
            assertThat(trial.settings().get("rate")).isBetween(1e-4, 1.0);
            assertThat(trial.settings().get("momentum")).isIn(0.0, 0.9);
        });
    }

    @Test
    void halvingSpendsMoreOnFewer() {
        List<Trial> trials = search.halving(9, 5, 3, 1);
        assertThat(trials).hasSize(9 + 3 + 1);
        assertThat(trials.get(0).budget()).isEqualTo(45);
        assertThat(trials.subList(1, 4)).extracting(Trial::budget).containsOnly(15);
        assertThat(trials.get(0).settings())
                .isEqualTo(search.random(9, 5, 1).get(0).settings());
    }

    @Test
    void whatFailedComesLast() {
        List<Integer> tried = new ArrayList<>();
        Search failing = new Search(AXES, (settings, budget) -> {
            tried.add(budget);
            return tried.size() % 2 == 0 ? Double.NaN : tried.size();
        });
        assertThat(failing.grid(1).subList(5, 10)).extracting(Trial::loss).containsOnly(Double.NaN);
    }

    @Test
    void nonsenseIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis.Logarithmic(0, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis.Linear(1, 1, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Axis.Choices());
        assertThatIllegalArgumentException().isThrownBy(() -> new Search(Map.of(), SearchTest::loss));
        assertThatIllegalArgumentException().isThrownBy(() -> search.halving(4, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> search.grid(0));
    }

    @Test
    void aLinearAxisIsEvenlySpaced() {
        assertThat(new Axis.Linear(1, 2, 5).grid().toArray()).containsExactly(1, 1.25, 1.5, 1.75, 2);
        assertThat(IntStream.range(0, 3).mapToDouble(i -> new Axis.Linear(-1, 1, 2).draw(new java.util.Random(i))))
                .allSatisfy(value -> assertThat(value).isBetween(-1.0, 1.0));
    }
}
