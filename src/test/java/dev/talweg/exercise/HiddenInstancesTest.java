package dev.talweg.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talweg.engine.function.Saddle;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Optimum;
import dev.talweg.engine.objective.Vectors;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
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
            values.add(aside(terrain.publicInstance()));
            for (int i = 0; i < 24; i++) values.add(aside(terrain.hidden("secret", i)));
            values.add(aside(terrain.hidden("another", 0)));
            assertThat(values).as(exercise.slug()).hasSize(26);
        }
    }

    /** What is measured at some places, all of them together. */
    private static double aside(Instance instance) {
        double sum = 0;
        for (double far : new double[] {0.1, -1, -3, -6}) {
            double[] aside = new double[instance.dimension()];
            Arrays.setAll(aside, j -> far * Math.cos(j));
            sum += instance.measured().value(aside);
        }
        return sum;
    }

    @Test
    void severalFamiliesTakeTurns() {
        Task.Terrain digits =
                (Task.Terrain) catalogue.find("digits").orElseThrow().task();
        assertThat(digits.publicInstance().dimension()).isEqualTo(650);
        assertThat(digits.hidden("secret", 0).dimension()).isEqualTo(650);
        assertThat(digits.hidden("secret", 1).dimension()).isEqualTo(1210);
        assertThat(digits.hidden("secret", 2).dimension()).isEqualTo(650);
        Task.Terrain pits =
                (Task.Terrain) catalogue.find("a-hundred-pits").orElseThrow().task();
        assertThat(pits.hidden("secret", 0).measured().optimum().attained()).isTrue();
        assertThat(pits.hidden("secret", 0).measured().smoothness()).isPresent();
        assertThat(pits.hidden("secret", 1).measured().smoothness()).isEmpty();
    }

    @Test
    void whatIsConvexIsSolved() {
        Task.Terrain credit =
                (Task.Terrain) catalogue.find("fair-credit").orElseThrow().task();
        for (int i = 0; i < 5; i++) {
            Objective loss = credit.hidden("secret", i).measured();
            double[] lowest = loss.optimum().point().orElseThrow();
            double[] gradient = new double[lowest.length];
            assertThat(loss.valueAndGradient(lowest, gradient))
                    .isEqualTo(loss.optimum().value());
            assertThat(Vectors.largest(gradient)).isLessThan(1e-9);
        }
    }

    @Test
    void noStartLiesAtTheOptimum() {
        for (Exercise exercise : catalogue.exercises()) {
            if (!(exercise.task() instanceof Task.Terrain terrain)) continue;
            for (int i = 0; i < (exercise.kind() == Kind.LEARN ? 10 : 100); i++) {
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
                .isThrownBy(
                        () -> new Minimising("s", List.of(new Saddle()), new double[2], variation, Optional.empty()))
                .withMessageContaining("no lowest");
    }
}
