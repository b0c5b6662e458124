package dev.talweg.engine.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleTest {

    @ParameterizedTest
    @ValueSource(strings = {"step", "exponential", "cosine"})
    void followsPyTorch(String name) throws IOException {
        JsonNode file;
        try (InputStream in = getClass().getResourceAsStream("/golden/schedule_" + name + ".json")) {
            file = new ObjectMapper().readTree(in);
        }
        Schedule schedule = schedule(file.get("optimizer").get("schedule"));
        assertThat(file.get("trace")).hasSizeGreaterThan(20);
        for (JsonNode row : file.get("trace")) {
            double expected = row.get("lr").asDouble();
            assertThat(schedule.rate(row.get("k").asInt())).isCloseTo(expected, within(1e-11 * expected));
        }
    }

    private static Schedule schedule(JsonNode part) {
        double rate = part.get("base_lr_optimizer").asDouble();
        return switch (part.get("name").asText()) {
            case "step" ->
                new StepDecay(
                        rate, part.get("step_size").asInt(), part.get("gamma").asDouble());
            case "exponential" -> new ExponentialDecay(rate, part.get("gamma").asDouble());
            case "cosine" ->
                new CosineAnnealing(
                        rate, part.get("eta_min").asDouble(), part.get("T_max").asInt());
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    @ParameterizedTest
    @EnumSource
    void everyDecayStartsAtTheRateAndNeverRises(Decay decay) {
        for (int steps : new int[] {1, 2, 3, 7, 142}) {
            Schedule schedule = decay.over(steps, 0.3);
            assertThat(schedule.rate(0)).isEqualTo(0.3);
            for (int step = 1; step < steps; step++) {
                assertThat(schedule.rate(step)).isPositive().isLessThanOrEqualTo(schedule.rate(step - 1));
            }
        }
    }

    @Test
    void aStepDecayHalvesThreeTimes() {
        assertThat(Decay.STEP.over(100, 0.8).rate(99)).isEqualTo(0.1);
    }
}
