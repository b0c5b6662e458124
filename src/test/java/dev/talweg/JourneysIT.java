package dev.talweg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Walks the journeys of {@code frontend/e2e} with a real browser through the packaged server. */
class JourneysIT {

    /** The password of the organizer whom the journeys sign in. */
    private static final String PASSWORD = "a-journey-of-a-thousand-steps";

    @Test
    void aBrowserCanWalkThemAll() throws Exception {
        Optional<Path> chromium = chromium();
        assertThat(chromium.isPresent() || !"true".equals(System.getenv("CI")))
                .as("CI has no Chromium: install one, or name it in CHROMIUM")
                .isTrue();
        assumeTrue(
                chromium.isPresent(),
                "No Chromium found (CHROMIUM, chromium, chromium-browser, google-chrome): journeys not walked");

        try (RunningServer server = RunningServer.start(Map.of("talweg.organizer.password", PASSWORD))) {
            ProcessBuilder playwright = new ProcessBuilder("npx", "playwright", "test")
                    .directory(new File("frontend"))
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true);
            playwright.environment().put("TALWEG_URL", server.address().toString());
            playwright.environment().put("TALWEG_ORGANIZER_PASSWORD", PASSWORD);
            playwright.environment().put("CHROMIUM", chromium.orElseThrow().toString());
            Process walking = playwright.start();
            // Line by line through this process: its own standard streams belong to the test runner.
            walking.inputReader().lines().forEach(System.out::println);
            assertThat(walking.waitFor())
                    .as(() -> "npx playwright test; the server said:\n" + said(server))
                    .isZero();
        }
    }

    private static String said(RunningServer server) {
        try {
            return server.output();
        } catch (IOException e) {
            return "nothing readable: " + e.getMessage();
        }
    }

    private static Optional<Path> chromium() {
        String named = System.getenv("CHROMIUM");
        if (named != null && !named.isBlank()) {
            return Optional.of(Path.of(named));
        }
        String[] folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator);
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Arrays.stream(folders).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
