package dev.talweg.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talweg.engine.function.Saddle;
import dev.talweg.engine.objective.Optimum;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HiddenInstancesTest {

    private static final long KNOWN = 0xa15d2661ddb49012L;

    private final Catalogue catalogue = Catalogue.read(Path.of("exercises"));

    HiddenInstancesTest() throws IOException {}

    @Test
    void theSameSecretDrawsTheSameInstances() {
        for (Exercise exercise : catalogue.exercises()) {
            if (!(exercise.task() instanceof Task.Terrain terrain)) continue;
            for (int i = 0; i < 3; i++) {
                Instance once = terrain.hidden("secret", i);
                Instance again = terrain.hidden("secret", i);
                assertThat(once.start()).isEqualTo(again.start());
                assertThat(once.measured().value(once.start()))
                        .isEqualTo(again.measured().value(again.start()));
                assertThat(once.seed()).isEqualTo(again.seed());
            }
        }
    }

    @Test
    void instancesDifferFromEachOtherAndFromThePublicOne() {
        for (Exercise exercise : catalogue.exercises()) {
            if (!(exercise.task() instanceof Task.Terrain terrain)) continue;
            Set<Double> values = new HashSet<>();
            Instance shown = terrain.publicInstance();
            double[] aside = new double[shown.dimension()];
            Arrays.fill(aside, 0.1);
            values.add(shown.measured().value(aside));
            for (int i = 0; i < 24; i++)
                values.add(terrain.hidden("secret", i).measured().value(aside));
            values.add(terrain.hidden("another", 0).measured().value(aside));
            assertThat(values).hasSize(26);
        }
    }

    @Test
    void noStartLiesAtTheOptimum() {
        for (Exercise exercise : catalogue.exercises()) {
            if (!(exercise.task() instanceof Task.Terrain terrain)) continue;
            for (int i = 0; i < 100; i++) {
                Instance instance = terrain.hidden("starts", i);
                Optimum optimum = instance.measured().optimum();
                assertThat(instance.measured().value(instance.start()) - optimum.value())
                        .isGreaterThan(0.1);
            }
        }
    }

    @Test
    void drawsAreEvenAndFixedForEver() {
        Draws draws = new Draws("secret", "label");
        assertThat(new Draws("secret", "label").bits()).isEqualTo(draws.bits());
        double sum = 0;
        double normal = 0;
        for (int i = 0; i < 10_000; i++) {
            double uniform = draws.uniform();
            assertThat(uniform).isBetween(0.0, Math.nextDown(1.0));
            sum += uniform;
            normal += draws.normal();
        }
        assertThat(sum / 10_000).isBetween(0.49, 0.51);
        assertThat(normal / 10_000).isBetween(-0.03, 0.03);
        // Published secrets are recomputed by others: HMAC-SHA256("key", "label/0"), first 8 bytes, big-endian.
        assertThat(new Draws("key", "label").bits()).isEqualTo(KNOWN);
        assertThatIllegalArgumentException().isThrownBy(() -> new Draws("", "label"));
    }

    @Test
    void noPointsAreForWhatHasNoLowest() {
        Variation variation = new Variation(false, 0, 0, 1, 1, 0);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Minimising("s", new Saddle(), new double[2], variation, Optional.empty()))
                .withMessageContaining("no lowest");
    }
}
