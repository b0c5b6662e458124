package dev.talweg.engine.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.talweg.engine.descent.Slope;
import dev.talweg.engine.descent.StopRule;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.function.Himmelblau;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.schedule.Constant;
import dev.talweg.engine.schedule.Cyclical;
import dev.talweg.engine.schedule.Decay;
import dev.talweg.engine.schedule.Range;
import dev.talweg.engine.schedule.Schedule;
import dev.talweg.engine.schedule.Wave;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RaceTest {

    private static final Objective BOWL = Quadratic.bowl(50, Rotation.none(3));

    static Stream<Method> stepping() {
        return Stream.of(Method.values()).filter(Method::takesRate);
    }

    @ParameterizedTest
    @MethodSource("stepping")
    void everyRunnerGoesWhereItWouldGoAlone(Method method) {
        walksAlone(new Himmelblau(), new Plan(method, new Constant(0.002), Tuning.usual()));
        Tuning tuning =
                Tuning.usual().with("clipValue", 3).with("weightDecay", 0.1).with("l1", 0.2);
        Schedule schedule = new Cyclical(new Range(0.001, 0.01), Wave.fading(4, 9, 0.99), new Range(0.6, 0.9));
        walksAlone(BOWL, new Plan(method, schedule, tuning));
    }

    private static void walksAlone(Objective objective, Plan plan) {
        int steps = 60;
        double[][] starts = starts(objective.dimension());
        Race race = Race.of(objective, starts, plan);
        race.run(steps - 1);
        race.step();
        double[][] positions = race.positions();
        double[] values = race.values();
        for (int i = 0; i < starts.length; i++) {
            double[] x = starts[i].clone();
            plan.descent().walk(x, Slope.of(objective).until(StopRule.afterSteps(steps)));
            assertThat(positions[i]).isEqualTo(x).doesNotContain(starts[i]);
            assertThat(values[i]).isEqualTo(objective.value(x));
        }
    }

    @Test
    void theStartsAreNotTouchedAndPositionsAreACopy() {
        double[][] starts = {{1, 1}, {2, 2}};
        Race race = Race.of(new Himmelblau(), starts, plan(Tuning.usual()));
        double[][] before = race.positions();
        race.run(3);
        assertThat(starts).isDeepEqualTo(new double[][] {{1, 1}, {2, 2}});
        assertThat(before).isDeepEqualTo(starts);
        race.positions()[0][0] = 99;
        assertThat(race.positions()[0][0]).isNotEqualTo(99);
    }

    @Test
    void whatLooksAtAllEntriesCannotRace() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Race.of(BOWL, starts(3), plan(Tuning.usual().with("clipNorm", 1))))
                .withMessageContaining("norm");
    }

    @Test
    void aScheduleThatHasToBeToldCannotRace() {
        Plan plan = new Plan(Method.MOMENTUM, Decay.PLATEAU.over(10, 0.1), Tuning.usual());
        assertThatIllegalArgumentException().isThrownBy(() -> Race.of(BOWL, starts(3), plan));
    }

    @Test
    void startsAreOfTheDimension() {
        assertThatIllegalArgumentException().isThrownBy(() -> Race.of(BOWL, starts(2), plan(Tuning.usual())));
        assertThatIllegalArgumentException().isThrownBy(() -> Race.of(BOWL, new double[0][], plan(Tuning.usual())));
    }

    private static Plan plan(Tuning tuning) {
        return new Plan(Method.MOMENTUM, new Constant(0.001), tuning);
    }

    private static double[][] starts(int dimension) {
        Random random = new Random(7);
        return Stream.generate(() -> random.doubles(dimension, -4, 4).toArray())
                .limit(11)
                .toArray(double[][]::new);
    }
}
