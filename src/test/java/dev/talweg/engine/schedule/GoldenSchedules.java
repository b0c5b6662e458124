package dev.talweg.engine.schedule;

import com.fasterxml.jackson.databind.JsonNode;
import dev.talweg.engine.Golden;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The schedules of the golden files, with PyTorch's usual values where a file leaves one out. */
public final class GoldenSchedules {

    private GoldenSchedules() {}

    /** @param rate what the optimiser was given */
    public static Schedule of(JsonNode part, double rate) {
        return switch (part.get("name").asText()) {
            case "step" -> new StepDecay(rate, part.get("step_size").asInt(), number(part, "gamma", 0.1));
            case "multistep" ->
                new MultiStep(
                        rate,
                        Arrays.stream(Golden.integers(part.get("milestones")))
                                .boxed()
                                .toList(),
                        number(part, "gamma", 0.1));
            case "exponential" -> new ExponentialDecay(rate, part.get("gamma").asDouble());
            case "cosine" ->
                new CosineAnnealing(
                        rate, number(part, "eta_min", 0), part.get("T_max").asInt());
            case "cosine_restarts" ->
                new CosineRestarts(
                        rate,
                        number(part, "eta_min", 0),
                        part.get("T_0").asInt(),
                        part.path("T_mult").asInt(1));
            case "cyclic" ->
                new Cyclical(
                        new Range(
                                part.get("base_lr").asDouble(),
                                part.get("max_lr").asDouble()),
                        wave(part),
                        momentum(part, 0.8, 0.9));
            case "onecycle" -> oneCycle(part);
            case "linear_warmup" ->
                new LinearWarmUp(
                        new Constant(rate),
                        number(part, "start_factor", 1.0 / 3),
                        number(part, "end_factor", 1),
                        part.path("total_iters").asInt(5));
            case "plateau" -> plateau(part, rate);
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    private static Wave wave(JsonNode part) {
        int up = part.path("step_size_up").asInt(2000);
        int down = part.path("step_size_down").asInt(up);
        return switch (part.get("mode").asText()) {
            case "triangular" -> Wave.even(up, down);
            case "triangular2" -> Wave.halving(up, down);
            case "exp_range" -> Wave.fading(up, down, part.get("gamma").asDouble());
            default -> throw new IllegalArgumentException(part.toString());
        };
    }

    private static Schedule oneCycle(JsonNode part) {
        return new OneCycle(
                OneCycle.Rates.below(
                        part.get("max_lr").asDouble(),
                        number(part, "div_factor", 25),
                        number(part, "final_div_factor", 1e4)),
                new OneCycle.Phases(
                        part.get("total_steps").asInt(),
                        number(part, "pct_start", 0.3),
                        part.path("three_phase").asBoolean(),
                        part.path("anneal_strategy").asText("cos").equals("cos")
                                ? OneCycle.Curve.COSINE
                                : OneCycle.Curve.LINEAR),
                momentum(part, 0.85, 0.95));
    }

    private static Schedule plateau(JsonNode part, double rate) {
        return new ReduceOnPlateau(
                rate,
                number(part, "factor", 0.1),
                number(part, "min_lr", 0),
                new ReduceOnPlateau.Patience(
                        part.path("patience").asInt(10),
                        part.path("cooldown").asInt(0),
                        number(part, "threshold", 1e-4),
                        part.path("threshold_mode").asText("rel").equals("rel")));
    }

    private static @Nullable Range momentum(JsonNode part, double least, double most) {
        if (!part.path("cycle_momentum").asBoolean(true)) return null;
        return new Range(number(part, "base_momentum", least), number(part, "max_momentum", most));
    }

    private static double number(JsonNode part, String name, double usual) {
        return part.path(name).asDouble(usual);
    }
}
