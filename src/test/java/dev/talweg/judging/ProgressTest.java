package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Call;
import dev.talweg.exercise.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final Progress progress = new Progress();

    @Test
    void tellsEachPointOnce() {
        begin();
        saw(1, 2, 3);
        assertThat(calls()).containsExactly(1, 2, 3);
        assertThat(progress.next()).isEmpty();
        saw(4);
        assertThat(calls()).containsExactly(4);
    }

    @Test
    void moreKnownOfAPointTakesItsPlace() {
        begin();
        progress.saw(new Call(1, 5, null, null));
        progress.saw(new Call(1, 5, 2.0, null));
        Tape piece = progress.next().orElseThrow();
        assertThat(piece.calls()).containsExactly(1);
        assertThat(piece.gradientNorms()).containsExactly(2.0);
    }

    @Test
    void isBoundedHoweverLongNobodyListensAndEndsWithTheLatest() {
        begin();
        for (int cost = 1; cost <= 100_000; cost++) saw(cost);
        List<Integer> told = calls();
        assertThat(told).hasSizeBetween(12, 24).isSorted().endsWith(100_000);
        saw(100_001, 100_002);
        assertThat(calls()).containsExactly(100_001, 100_002);
    }

    @Test
    void piecesOfOneRunAreInOrderWhateverTheListenersPace() throws Exception {
        begin();
        List<Integer> told = new ArrayList<>();
        Thread run = new Thread(() -> {
            for (int cost = 1; cost <= 20_000; cost++) saw(cost);
        });
        run.start();
        while (run.isAlive()) progress.next().ifPresent(piece -> told.addAll(piece.calls()));
        run.join();
        progress.next().ifPresent(piece -> told.addAll(piece.calls()));
        assertThat(told).isSorted().doesNotHaveDuplicates().endsWith(20_000);
    }

    @Test
    void thereIsNothingBeforeTheBeginning() {
        saw(1);
        assertThat(progress.next()).isEqualTo(Optional.empty());
    }

    private void begin() {
        progress.begin(
                new Instance(Quadratic.bowl(10, Rotation.planar(0)), Optional.empty(), new double[] {1, 1}, 0), 60);
    }

    private void saw(int... costs) {
        for (int cost : costs) progress.saw(new Call(cost, 1.0 / cost, null, new double[] {cost, -cost}));
    }

    private List<Integer> calls() {
        return progress.next().orElseThrow().calls();
    }
}
