package dev.talweg.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FoldsTest {

    private static final DataSet ELEVEN = new DataSet(
            List.of("x"),
            IntStream.range(0, 11).mapToObj(i -> new double[] {i}).toArray(double[][]::new),
            IntStream.range(0, 11).mapToDouble(i -> i).toArray());

    @Test
    void theFirstFoldsHaveOneMore() {
        List<Split> folds = Folds.consecutive(ELEVEN, 3);
        assertThat(folds).extracting(fold -> fold.validation().size()).containsExactly(4, 4, 3);
        assertThat(folds.get(1).validation().labels()).containsExactly(4, 5, 6, 7);
        assertThat(folds.get(1).training().labels()).containsExactly(0, 1, 2, 3, 8, 9, 10);
    }

    @Test
    void everyExampleIsHeldOutOnce() {
        double[] held = Folds.shuffled(ELEVEN, 4, 7).stream()
                .flatMapToDouble(
                        fold -> java.util.Arrays.stream(fold.validation().labels()))
                .sorted()
                .toArray();
        assertThat(held).containsExactly(ELEVEN.labels());
        assertThat(Folds.shuffled(ELEVEN, 4, 7).get(0).validation().labels())
                .containsExactly(
                        Folds.shuffled(ELEVEN, 4, 7).get(0).validation().labels())
                .isNotEqualTo(new double[] {0, 1, 2});
    }

    @Test
    void noFoldIsEmpty() {
        for (int k : new int[] {0, 1, 12}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Folds.consecutive(ELEVEN, k));
        }
    }
}
