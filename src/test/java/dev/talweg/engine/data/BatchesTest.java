package dev.talweg.engine.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchesTest {

    @Test
    void everyExampleComesOnceAnEpoch() {
        Batches batches = Batches.shuffled(5, 3);
        for (int epoch = 0; epoch < 4; epoch++) {
            int[] first = examples(batches.draw(3)).toArray();
            int[] second = examples(batches.draw(2)).toArray();
            assertThat(IntStream.concat(IntStream.of(first), IntStream.of(second))
                            .sorted())
                    .containsExactly(0, 1, 2, 3, 4);
        }
    }

    @Test
    void theSameSeedDrawsTheSame() {
        assertThat(examples(Batches.shuffled(50, 3).draw(20)))
                .containsExactlyElementsOf(
                        examples(Batches.shuffled(50, 3).draw(20)).boxed().toList());
        assertThat(examples(Batches.withReplacement(50, 3).draw(20)))
                .containsExactlyElementsOf(
                        examples(Batches.withReplacement(50, 3).draw(20))
                                .boxed()
                                .toList());
    }

    @Test
    void aBatchReachesOverTheEndOfAnEpoch() {
        Batches batches = Batches.inOrder(new int[] {2, 0, 1});
        assertThat(examples(batches.draw(4))).containsExactly(2, 0, 1, 2);
        assertThat(examples(batches.draw(1))).containsExactly(0);
    }

    @Test
    void aBatchMayEndWithItsEpoch() {
        Batches batches = Batches.inOrder(new int[] {2, 0, 1}, new int[] {1, 2, 0});
        assertThat(examples(batches.drawWithinEpoch(2))).containsExactly(2, 0);
        assertThat(examples(batches.drawWithinEpoch(2))).containsExactly(1);
        assertThat(examples(batches.drawWithinEpoch(2))).containsExactly(1, 2);
        assertThat(examples(batches.drawWithinEpoch(2))).containsExactly(0);
        assertThat(examples(batches.drawWithinEpoch(9))).containsExactly(2, 0, 1);
    }

    @Test
    void withReplacementOneMayComeTwice() {
        int[] drawn = examples(Batches.withReplacement(10, 1).draw(10)).toArray();
        assertThat(drawn).matches(all -> IntStream.of(all).allMatch(one -> one >= 0 && one < 10));
        assertThat(IntStream.of(drawn).distinct().count()).isLessThan(10);
    }

    @Test
    void aBatchIsNotEmpty() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Batches.inOrder(new int[1]).draw(0));
        assertThatIllegalArgumentException().isThrownBy(Batch::of);
        assertThatIllegalArgumentException().isThrownBy(() -> Batch.stretch(0, 0));
    }

    private static IntStream examples(Batch batch) {
        return IntStream.range(0, batch.size()).map(batch::example);
    }

    @Test
    void nothingToDrawFromIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Batches.shuffled(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Batches.withReplacement(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Batches.inOrder(new int[0]));
    }
}
