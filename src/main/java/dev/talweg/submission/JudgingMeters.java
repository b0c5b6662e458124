package dev.talweg.submission;

import dev.talweg.judging.Verdict;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/**
 * What operators see of the judging at {@code /q/metrics}. The queue is that of all nodes, times and verdicts are this
 * one's.
 */
@ApplicationScoped
class JudgingMeters {

    private static final Duration[] BOUNDS = {
        Duration.ofMillis(3),
        Duration.ofMillis(10),
        Duration.ofMillis(30),
        Duration.ofMillis(100),
        Duration.ofMillis(300),
        Duration.ofSeconds(1),
        Duration.ofSeconds(3),
        Duration.ofSeconds(10),
        Duration.ofSeconds(30),
        Duration.ofSeconds(100)
    };

    private final MeterRegistry registry;
    private volatile Queue queue = Queue.EMPTY;

    JudgingMeters(MeterRegistry registry) {
        this.registry = registry;
        waiting("scored", seen -> seen.scored());
        waiting("practice", seen -> seen.practice());
        Gauge.builder(
                        "talweg.queue.oldest",
                        this,
                        meters -> meters.queue.oldest().toMillis() / 1e3)
                .description("How long the oldest waiting submission has waited")
                .baseUnit("seconds")
                .register(registry);
    }

    /** A part of what happens to a submission. */
    enum Phase {
        /** From acceptance until a worker takes it. */
        WAIT,
        /** Running and scoring. */
        RUN,
        /** Keeping what came of it. */
        SAVE,
        /** From acceptance until its participant is told. */
        WHOLE
    }

    void took(Phase phase, Claim claim, Duration time) {
        Timer.builder("talweg.judging")
                .description("Time of each phase of a judging")
                .tag("phase", name(phase))
                .tag("kind", kind(claim.practice()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry)
                .record(time);
    }

    void judged(Claim claim, Verdict verdict) {
        registry.counter(
                        "talweg.verdicts",
                        "verdict",
                        name(verdict),
                        "kind",
                        kind(claim.practice()),
                        "language",
                        name(claim.language()))
                .increment();
    }

    /** The queue as it was seen last; looked at again every two seconds. */
    void saw(Queue now) {
        queue = now;
    }

    Queue queue() {
        return queue;
    }

    private void waiting(String kind, ToDoubleFunction<Queue> count) {
        Gauge.builder("talweg.queue.depth", this, meters -> count.applyAsDouble(meters.queue))
                .description("Submissions that wait to be judged")
                .tag("kind", kind)
                .register(registry);
    }

    private static String kind(boolean practice) {
        return practice ? "practice" : "scored";
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
