package dev.talweg.exercise;

import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.method.Method;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Oracle;
import dev.talweg.engine.oracle.OracleSlope;
import dev.talweg.engine.schedule.Decay;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private final List<SettingField> fields = SettingFields.of(
            new ExerciseFile.SettingsPart(
                    List.of("gradient-descent", "momentum", "adam"), new ExerciseFile.RangePart(0.001, 10, 0.01), null),
            455);

    @Test
    void readsEveryKey() {
        Settings.Reading reading = Settings.read("""
                optimiser: momentum   # a comment
                learningRate: 1e-2
                momentum: 0
                beta2: 0.99
                epsilon: 1e-4
                schedule: cosine
                batchSize: 91
                seed: 7
                """, fields);
        assertThat(reading)
                .isEqualTo(new Settings.Sound(new Settings(
                        Method.MOMENTUM, 0.01, 0, Map.of("beta2", 0.99, "epsilon", 1e-4), Decay.COSINE, 91, 7, 1, 1)));
    }

    @Test
    void aFieldSaysWhichOptimisersMakeSomethingOfIt() {
        assertThat(field("learningRate").optimisers()).isEmpty();
        assertThat(field("momentum").optimisers()).containsExactly("momentum", "adam");
        assertThat(field("beta2").optimisers()).containsExactly("adam");
        assertThat(field("epsilon").optimisers()).containsExactly("adam");
        List<SettingField> plain = SettingFields.of(
                new ExerciseFile.SettingsPart(
                        List.of("gradient-descent"),
                        new ExerciseFile.RangePart(0.001, 10, 0.01),
                        new ExerciseFile.RestartsPart(40, 3)),
                0);
        assertThat(plain.stream().map(SettingField::name))
                .containsExactly("optimiser", "learningRate", "momentum", "schedule", "restarts", "reach", "seed");
    }

    @Test
    void whatIsChosenReachesTheOptimiserThatHasIt() {
        assertThat(path("optimiser: adam"))
                .as("the usual values said aloud change nothing")
                .isEqualTo(path("optimiser: adam\nbeta2: 0.999\nepsilon: 1e-8"));
        assertThat(path("optimiser: adam\nbeta2: 0.5")).isNotEqualTo(path("optimiser: adam"));
        assertThat(path("optimiser: adam\nepsilon: 0.5")).isNotEqualTo(path("optimiser: adam"));
        assertThat(path("optimiser: momentum\nbeta2: 0.5\nepsilon: 0.5")).isEqualTo(path("optimiser: momentum"));
    }

    @Test
    void weightDecayPullsTowardsZero() {
        assertThat(path("optimiser: gradient-descent\nweightDecay: 0.5")[0])
                .isLessThan(path("optimiser: gradient-descent")[0]);
    }

    private SettingField field(String name) {
        return fields.stream()
                .filter(field -> field.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Where some steps on a bowl lead. */
    private double[] path(String yaml) {
        Settings settings = ((Settings.Sound) Settings.read(yaml, fields)).settings();
        Oracle oracle = Oracle.counting(Quadratic.bowl(10, Rotation.none(2)), 9);
        settings.descent(9).walk(new double[] {1, 2}, OracleSlope.whole(oracle));
        return oracle.trajectory().calls().get(8).x();
    }

    @Test
    void whatIsLeftOutHoldsItsInitialValue() {
        Settings.Sound initial = new Settings.Sound(
                new Settings(Method.GRADIENT_DESCENT, 0.01, 0.9, Map.of(), Decay.CONSTANT, 32, 0, 1, 1));
        assertThat(Settings.read("", fields)).isEqualTo(initial);
        assertThat(Settings.read("# nothing yet\n", fields)).isEqualTo(initial);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            ~learningrate: 1~           | did you mean "learningRate"?
            ~optimizer: adam~           | did you mean "optimiser"?
            ~colour: red~               | there are optimiser, learningRate, momentum, beta2, epsilon, weightDecay, schedule, batchSize, seed.
            ~learningRate: fast~        | must be a number from 0.001 to 10, not fast.
            ~learningRate: .nan~        | must be a number
            ~learningRate: NaN~         | must be a number
            ~learningRate: .inf~        | must be a number
            ~learningRate: 1e309~       | must be a number
            ~learningRate: -1~          | from 0.001 to 10, not -1.
            ~learningRate: 11~          | from 0.001 to 10, not 11.
            ~learningRate: "0.1"~       | must be a number
            ~learningRate:~             | must be a number
            ~learningRate: [1, 2]~      | not a list or a group.
            ~learningRate: {a: 1}~      | not a list or a group.
            ~learningRate: !!str 1~     | must be a number
            ~optimiser: sgd~            | must be one of gradient-descent, momentum, adam, not sgd.
            ~optimiser: nesterov~       | must be one of
            ~batchSize: 3.5~            | must be a whole number from 1 to 455, not 3.5.
            ~batchSize: 456~            | must be a whole number from 1 to 455
            ~batchSize: 99999999999999999999999~ | must be a whole number
            ~momentum: 1~               | must be a number from 0 to 0.999, not 1.
            ~- optimiser: adam~         | lines such as "learningRate: 0.1".
            ~just words~                | lines such as "learningRate: 0.1".
            """)
    void aMistakeIsNamedWithItsLine(String line, String sentence) {
        assertThat(Settings.read("# first\n" + line + "\n", fields))
                .isInstanceOfSatisfying(Settings.Mistake.class, mistake -> {
                    assertThat(mistake.sentence()).contains(sentence);
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.syntax()).isFalse();
                });
    }

    @Test
    void aKeyIsSetOnce() {
        assertThat(Settings.read("seed: 1\nseed: 2\n", fields))
                .isInstanceOfSatisfying(Settings.Mistake.class, mistake -> {
                    assertThat(mistake.line()).isEqualTo(2);
                    assertThat(mistake.sentence()).containsIgnoringCase("seed");
                });
    }

    @Test
    void whatIsNotYamlIsASyntaxError() {
        for (String text : List.of("optimiser: \"adam", "optimiser: [adam", "a: b: c", "\tseed: 1", "seed: 1\n ]")) {
            assertThat(Settings.read(text, fields)).as(text).isInstanceOf(Settings.Mistake.class);
        }
        assertThat(Settings.read("optimiser: \"adam", fields))
                .isInstanceOfSatisfying(
                        Settings.Mistake.class,
                        mistake -> assertThat(mistake.syntax()).isTrue());
    }

    @Test
    void bombsDoNotGoOff() {
        String laughs = "a: &a [x,x]\nb: &b [*a,*a]\nc: [*b,*b]\n";
        assertThat(Settings.read(laughs, fields)).isInstanceOf(Settings.Mistake.class);
        assertThat(Settings.read("learningRate: &a 1\nmomentum: *a\n", fields)).isInstanceOf(Settings.Mistake.class);
        assertThat(Settings.read("seed: " + "9".repeat(5000), fields)).isInstanceOf(Settings.Mistake.class);
        assertThat(Settings.read("seed: " + "[".repeat(20_000), fields)).isInstanceOf(Settings.Mistake.class);
        assertThat(Settings.read("#".repeat(70_000), fields)).isInstanceOf(Settings.Mistake.class);
        assertThat(Settings.read("--- \nseed: 1\n---\nseed: 2\n", fields)).isInstanceOf(Settings.Mistake.class);
    }

    @Test
    void whatSomebodyTypedIsShownShortAndClean() {
        assertThat(Settings.read("\"a\\u0007b" + "c".repeat(500) + "\": 1", fields))
                .isInstanceOfSatisfying(
                        Settings.Mistake.class,
                        mistake -> assertThat(mistake.sentence())
                                .hasSizeLessThan(200)
                                .doesNotContain("\u0007"));
    }
}
