package dev.talweg.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.function.Quadratic;
import dev.talweg.engine.objective.Rotation;
import dev.talweg.engine.oracle.Call;
import dev.talweg.engine.oracle.Trajectory;
import dev.talweg.exercise.Instance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TapeTest {

    private final Instance instance =
            new Instance(Quadratic.bowl(10, Rotation.none(2)), Optional.empty(), new double[] {1, 2}, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 199, 200, 201, 202, 300, 1000, 18_200})
    void keepsFirstLastAndLowestWithinTwoHundred(int length) {
        int lowest = length * 2 / 3;
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            calls.add(new Call(i + 1, i == lowest ? 0.5 : 1 + i, i % 2 == 0 ? 3.0 : null, new double[] {i, -i}));
        }
        Tape tape = Tape.of(new Trajectory(calls, length, false), instance, 20_000);
        assertThat(tape.calls()).hasSizeLessThanOrEqualTo(200).isSorted().doesNotHaveDuplicates();
        assertThat(tape.calls()).hasSizeGreaterThanOrEqualTo(Math.min(length, 150));
        assertThat(tape.calls()).startsWith(1).endsWith(length).contains(lowest + 1);
        assertThat(tape.values()).hasSameSizeAs(tape.calls());
        assertThat(tape.gaps()).hasSameSizeAs(tape.calls());
        assertThat(tape.gradientNorms()).hasSameSizeAs(tape.calls());
        assertThat(tape.strides()).hasSameSizeAs(tape.calls());
        assertThat(tape.x()).hasSameSizeAs(tape.calls());
    }

    @Test
    void aTapeOfBeforeStridesWereKeptIsReadAsOneThatSaysNothingOfThem() throws Exception {
        String old = """
                {"dimension":2,"budget":60,"diverged":false,"calls":[1,2],"values":[2.0,1.0],"gaps":[2.0,1.0],
                 "gradientNorms":[null,1.0],"x":[[0.0,1.0],[1.0,1.0]]}""";
        Tape tape = new ObjectMapper().readValue(old, Tape.class);
        assertThat(tape.strides()).containsExactly(null, null);
        assertThat(tape.valueCost()).isNull();
    }
}
