package dev.talweg.submission;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Names the sandbox's walls in the health report. Without them the server still serves: only programs are off. */
@Readiness
class SandboxHealth implements HealthCheck {

    private final Courtroom courtroom;

    SandboxHealth(Courtroom courtroom) {
        this.courtroom = courtroom;
    }

    @Override
    public HealthCheckResponse call() {
        SandboxStatus status = courtroom.sandboxStatus();
        SandboxStatus java = courtroom.javaStatus();
        return HealthCheckResponse.named("sandbox")
                .up()
                .withData("available", status.available())
                .withData("tier", status.tier())
                .withData("detail", status.detail())
                .withData("java", java.tier())
                .withData("java-detail", java.detail())
                .build();
    }
}
