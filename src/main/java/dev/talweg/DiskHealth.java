package dev.talweg;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** How much room is left where our data lies. Down while there is still enough to act. */
@Readiness
class DiskHealth implements HealthCheck {

    private static final long MEBIBYTE = 1 << 20;
    private static final long TOO_LITTLE_MEBIBYTES = 256;

    private final Path data;

    DiskHealth(@ConfigProperty(name = "talweg.data", defaultValue = "data") Path data) {
        this.data = data.toAbsolutePath();
    }

    @Override
    public HealthCheckResponse call() {
        try {
            Files.createDirectories(data);
            long free = Files.getFileStore(data).getUsableSpace() / MEBIBYTE;
            return HealthCheckResponse.named("disk")
                    .withData("freeMebibytes", free)
                    .withData("wantedMebibytes", TOO_LITTLE_MEBIBYTES)
                    .status(free >= TOO_LITTLE_MEBIBYTES)
                    .build();
        } catch (IOException e) {
            return HealthCheckResponse.named("disk")
                    .withData("problem", "nothing can be written to " + data + ": " + e.getMessage())
                    .down()
                    .build();
        }
    }
}
