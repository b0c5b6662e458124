package dev.talweg.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DataSetTest {

    private static final String CSV = "a,b,target\n1,2,0\n3,4,1\r\n5,9,1\n\n";

    @Test
    void readsCommaSeparatedValues() {
        DataSet data = DataSet.parse(CSV);
        assertThat(data.names()).containsExactly("a", "b");
        assertThat(data.size()).isEqualTo(3);
        assertThat(data.row(2)).containsExactly(5, 9);
        assertThat(data.labels()).containsExactly(0, 1, 1);
    }

    @Test
    void namesTheLineThatIsWrong() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.parse("a,target\n1,0\n2\n"))
                .withMessageContaining("line 3");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DataSet.parse("a,target\n1,x\n"))
                .withMessageContaining("line 2")
                .withMessageContaining("x");
        assertThatIllegalArgumentException().isThrownBy(() -> DataSet.parse("a,target\nNaN,0\n"));
        assertThatIllegalArgumentException().isThrownBy(() -> DataSet.parse("a,target\n"));
    }

    @Test
    void aSplitHasEveryExampleOnce() {
        DataSet data = DataSet.parse("a,target\n"
                + String.join(
                        "\n", IntStream.range(0, 50).mapToObj(i -> i + ",0").toList()));
        Split split = Split.of(data, 0.2, 7);
        assertThat(split.validation().size()).isEqualTo(10);
        double[] all = new double[50];
        for (int i = 0; i < 40; i++) all[i] = split.training().row(i)[0];
        for (int i = 0; i < 10; i++) all[40 + i] = split.validation().row(i)[0];
        Arrays.sort(all);
        assertThat(all).containsExactly(IntStream.range(0, 50).asDoubleStream().toArray());
        assertThat(Split.of(data, 0.2, 7).validation().rows())
                .isDeepEqualTo(split.validation().rows());
        assertThat(Split.of(data, 0.2, 8).validation().rows())
                .isNotEqualTo(split.validation().rows());
    }

    @Test
    void isNormalisedByTheTrainingPartAlone() {
        DataSet training = DataSet.parse("a,same,target\n1,3,0\n3,3,1\n");
        DataSet other = DataSet.parse("a,same,target\n5,4,0\n");
        Split split = new Split(training, other).normalised();
        assertThat(split.training().rows()).isDeepEqualTo(new double[][] {{-1, 0}, {1, 0}});
        assertThat(split.validation().row(0)).containsExactly(new double[] {3, 1}, within(0.0));
    }

    @Test
    void aFeatureThatNeverVariesBecomesNothingWhateverItsMeanRoundsTo() {
        double[][] rows = new double[100][];
        Arrays.setAll(rows, i -> new double[] {0.7, i});
        DataSet normalised = Normalisation.fit(new DataSet(List.of("same", "other"), rows, new double[100]))
                .apply(new DataSet(List.of("same", "other"), new double[][] {{0.7, 3}, {0.9, 3}}, new double[2]));
        assertThat(normalised.row(0)[0]).isZero();
        assertThat(normalised.row(1)[0]).isCloseTo(0.2, within(1e-15));
    }
}
