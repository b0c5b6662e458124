package dev.talweg.engine.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import dev.talweg.engine.GoldenProblems;
import dev.talweg.engine.descent.Tuning;
import dev.talweg.engine.objective.Objective;
import dev.talweg.engine.schedule.Constant;
import dev.talweg.engine.schedule.GoldenSchedules;
import dev.talweg.engine.schedule.Schedule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fifty steps of each method agree with PyTorch's, within the tolerance that each file states. */
@Golden.Reader({
    "opt_sgd",
    "opt_momentum",
    "opt_nesterov",
    "opt_adagrad",
    "opt_rmsprop",
    "opt_adadelta",
    "opt_adam",
    "opt_amsgrad",
    "opt_nadam__",
    "opt_nadam_decay__",
    "opt_radam",
    "combined_"
})
class GoldenTraceTest {

    private static final double VALUES = 1e-11;

    /** What the files call the hyper-parameters; all other names are the same. */
    private static final Map<String, String> NAMES = Map.of(
            "eps", "epsilon",
            "weight_decay", "weightDecay",
            "lr_decay", "lrDecay",
            "initial_accumulator_value", "initialAccumulator",
            "momentum_decay", "momentumDecay");

    /** What a file says of its optimiser beside hyper-parameters. */
    private static final Set<String> OTHERS = Set.of("name", "lr", "torch_call", "schedule", "clip", "nesterov");

    @TestFactory
    Stream<DynamicTest> everyMethodWalksAsInPyTorch() {
        return Golden.each(GoldenTraceTest.class, (name, file) -> walksAsRecorded(file));
    }

    private static void walksAsRecorded(Golden file) {
        Objective objective = GoldenProblems.objective(file.problem());
        Schedule schedule = schedule(file.optimizer());
        double tolerance = file.json().get("tolerance").get("rtol").asDouble();
        JsonNode rows = file.trace();
        int[] steps = {0};
        double[] x = Golden.numbers(file.problem().get("x0"));
        method(file).descent(schedule, tuning(file)).walk(x, (point, gradient) -> {
            JsonNode row = rows.get(steps[0]);
            Golden.agrees(point, Golden.numbers(row.get("x")), tolerance, 1e-3);
            isAsRecorded(objective, row);
            if (row.has("lr")) {
                double rate = row.get("lr").asDouble();
                assertThat(schedule.rate(steps[0])).isCloseTo(rate, within(allowed(rate, 0)));
            }
            double value = objective.valueAndGradient(point, gradient);
            return ++steps[0] < rows.size() ? value : Double.NaN;
        });
        assertThat(steps[0]).isEqualTo(rows.size()).isGreaterThan(50);
    }

    /** Value and gradient, at the very point that the file lists: nearby they may be quite different. */
    private static void isAsRecorded(Objective objective, JsonNode row) {
        double[] slope = Golden.numbers(row.get("grad"));
        double largest = Arrays.stream(slope).map(Math::abs).max().orElseThrow();
        double[] gradient = new double[slope.length];
        double value = objective.valueAndGradient(Golden.numbers(row.get("x")), gradient);
        assertThat(value)
                .isCloseTo(row.get("f").asDouble(), within(allowed(row.get("f").asDouble(), 1e-3)));
        assertThat(gradient).containsExactly(slope, within(allowed(largest, 1)));
    }

    private static double allowed(double golden, double floor) {
        return VALUES * Math.max(floor, Math.abs(golden));
    }

    /** The method that a file is a trace of. */
    static Method method(Golden file) {
        JsonNode optimizer = file.optimizer();
        String name = optimizer.get("name").asText();
        if (name.equals("adam") && optimizer.path("amsgrad").asBoolean()) return Method.AMSGRAD;
        if (!name.equals("sgd")) return Method.valueOf(name.toUpperCase(Locale.ROOT));
        if (optimizer.path("nesterov").asBoolean()) return Method.NESTEROV;
        return optimizer.path("momentum").asDouble() > 0 ? Method.MOMENTUM : Method.GRADIENT_DESCENT;
    }

    /** Every number of the file is used: the method refuses a hyper-parameter that it does not have. */
    private static Tuning tuning(Golden file) {
        Tuning tuning = Tuning.usual();
        for (Map.Entry<String, JsonNode> field : file.optimizer().properties()) {
            if (OTHERS.contains(field.getKey())) continue;
            if (field.getKey().equals("amsgrad") && method(file) == Method.AMSGRAD) continue;
            tuning = tuning.with(
                    NAMES.getOrDefault(field.getKey(), field.getKey()),
                    field.getValue().asDouble());
        }
        JsonNode clip = file.optimizer().path("clip");
        return switch (clip.path("type").asText()) {
            case "" -> tuning;
            case "norm" -> tuning.with("clipNorm", clip.get("value").asDouble());
            case "value" -> tuning.with("clipValue", clip.get("value").asDouble());
            default -> throw new IllegalArgumentException(clip.toString());
        };
    }

    private static Schedule schedule(JsonNode optimizer) {
        double rate = optimizer.get("lr").asDouble();
        return optimizer.has("schedule") ? GoldenSchedules.of(optimizer.get("schedule"), rate) : new Constant(rate);
    }
}
