package dev.talweg.submission;

import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/**
 * How many wait to be judged, and how long the oldest has. Down when nobody seems to judge any more; a long queue alone
 * is no illness.
 */
@Readiness
class QueueHealth implements HealthCheck {

    /** Twice as long as the longest judging may take. */
    static final Duration TOO_LONG = Claim.DEADLINE.multipliedBy(2);

    private final JudgingMeters meters;

    QueueHealth(JudgingMeters meters) {
        this.meters = meters;
    }

    @Override
    public HealthCheckResponse call() {
        Queue queue = meters.queue();
        HealthCheckResponseBuilder response = HealthCheckResponse.named("queue")
                .withData("waiting", queue.waiting())
                .withData("oldestWaitingSeconds", queue.oldest().toSeconds())
                .status(queue.oldest().compareTo(TOO_LONG) < 0);
        return response.build();
    }
}
