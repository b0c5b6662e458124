package dev.talweg;

import static dev.talweg.Evening.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The packaged server: it starts with nothing configured, keeps its data whatever ends it, and leaves nothing running.
 */
class ServerIT {

    @Test
    void startsWithNothingConfiguredAndSaysWhereItIs() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            assertThat(server.get("/q/health").body()).contains("\"status\": \"UP\"");
            assertThat(server.get("/q/openapi").statusCode()).isEqualTo(200);
            assertThat(server.output()).contains("Listening on: " + server.address());
            assertThat(server.databaseProcesses()).isNotEmpty();
        }
    }

    @Test
    void theSetUpCodeAndTheJoinCodeThatItPrintsLetPeopleIn() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            assertThat(server.output()).contains("join code DEMO");
            Matcher printed = Pattern.compile("/organizer/setup#code=(\\S+)").matcher(server.output());
            assertThat(printed.find()).isTrue();
            String owner = "{\"code\": \"%s\", \"name\": \"Ada\", \"password\": \"first of all\"}";
            assertThat(server.post("/api/organizer/setup", owner.formatted("AAAA-AAAA-AAAA"))
                            .statusCode())
                    .isEqualTo(404);
            assertThat(server.post("/api/organizer/setup", owner.formatted(printed.group(1)))
                            .statusCode())
                    .isEqualTo(204);
            assertThat(server.post("/api/organizer/session", "{\"name\": \"Ada\", \"password\": \"first of all\"}")
                            .statusCode())
                    .isEqualTo(204);
            assertThat(server.post("/api/organizer/setup", owner.formatted(printed.group(1)))
                            .statusCode())
                    .as("a second time")
                    .isEqualTo(409);
        }
    }

    @Test
    void keepsItsDataOverAStopAndOverAKill() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            assertThat(server.output()).contains("Migrating schema");
            int firstStart = server.output().length();
            Matcher joined = Pattern.compile("\"resumeCode\"\\s*:\\s*\"([^\"]+)\"")
                    .matcher(server.post("/api/workshops/DEMO/participants", "{\"nickname\": \"Ada\"}")
                            .body());
            assertThat(joined.find()).isTrue();

            server.stop();
            assertThat(server.databaseProcesses()).isEmpty();
            server.launch();
            server.awaitReady();

            server.kill();
            List<ProcessHandle> orphans = server.databaseProcesses();
            assertThat(orphans).as("PostgreSQL outlives a killed server").isNotEmpty();
            server.launch();
            server.awaitReady();
            assertThat(orphans).noneMatch(ProcessHandle::isAlive);
            assertThat(server.output().substring(firstStart))
                    .as("the schema was there already")
                    .doesNotContain("Migrating schema");
            String resume = "{\"resumeCode\": \"" + joined.group(1) + "\"}";
            assertThat(server.post("/api/workshops/DEMO/participants/resume", resume)
                            .body())
                    .contains("Ada");
        }
    }

    @Test
    void theDemoThatWasDeletedDoesNotComeBack() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of("talweg.organizer.password", "test-password"))) {
            String cookie = server.post(
                            "/api/organizer/session", "{\"name\": \"organizer\", \"password\": \"test-password\"}")
                    .headers()
                    .firstValue("Set-Cookie")
                    .orElseThrow()
                    .replaceFirst(";.*", "");
            HttpRequest delete = HttpRequest.newBuilder(
                            server.address().resolve("/api/organizer/workshops/DEMO?confirm=DEMO"))
                    .header("Cookie", cookie)
                    .DELETE()
                    .build();
            HttpClient client = HttpClient.newHttpClient();
            assertThat(client.send(delete, BodyHandlers.discarding()).statusCode())
                    .isEqualTo(204);
            server.stop();
            server.launch();
            server.awaitReady();
            assertThat(server.get("/api/workshops/DEMO").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void whatWasAcceptedBeforeAKillIsJudgedAfterIt() throws Exception {
        try (RunningServer server = RunningServer.start(Map.of())) {
            // One participant would be asked to wait for a verdict after three.
            List<String> room = new ArrayList<>();
            for (String nickname : List.of("Ada", "Bo", "Cy", "Di")) {
                String joined = server.post("/api/workshops/DEMO/participants", "{\"nickname\": \"" + nickname + "\"}")
                        .body();
                room.add("Bearer " + JsonPath.from(joined).getString("token"));
            }
            String exercise = "/api/workshops/DEMO/exercises/learning-rate-on-a-bowl/submissions";
            String busy = "import time\\ndef minimize(oracle, x0):\\n    oracle.gradient(x0)\\n"
                    + "    end = time.process_time() + 0.05\\n    while time.process_time() < end: pass\\n    return x0\\n";
            List<String> accepted = new ArrayList<>();
            for (int n = 0; n < 12; n++) {
                HttpResponse<String> answer = server.post(
                        exercise,
                        "{\"language\": \"python\", \"source\": \"" + busy + "\"}",
                        "Authorization",
                        room.get(n % room.size()));
                assertThat(answer.statusCode()).isEqualTo(202);
                accepted.add(JsonPath.from(answer.body()).getString("id"));
            }
            eventually(() -> assertThat(all("state", server, exercise, room)).contains("RUNNING"));
            server.kill();
            server.launch();
            server.awaitReady();
            eventually(() -> assertThat(all("state", server, exercise, room))
                    .hasSize(accepted.size())
                    .containsOnly("JUDGED"));
            assertThat(all("id", server, exercise, room)).containsExactlyInAnyOrderElementsOf(accepted);
            assertThat(all("verdict", server, exercise, room)).containsOnly("SCORED");
        }
    }

    /** A member of each submission of everybody. */
    private static List<String> all(String member, RunningServer server, String exercise, List<String> room) {
        try {
            List<String> all = new ArrayList<>();
            for (String bearer : room)
                all.addAll(JsonPath.from(
                                server.get(exercise, "Authorization", bearer).body())
                        .getList(member, String.class));
            return all;
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("the server does not answer", e);
        }
    }

    @Test
    void aTakenPortLeavesNoDatabaseBehind() throws Exception {
        try (RunningServer server = RunningServer.prepared(Map.of());
                ServerSocket taken = new ServerSocket(server.port(), 1, InetAddress.getLoopbackAddress())) {
            server.launch();
            assertThat(server.awaitEnd()).isEqualTo(1);
            assertThat(server.output()).contains("Port " + taken.getLocalPort() + " seems to be in use");
            assertThat(server.databaseProcesses()).isEmpty();
        }
    }

    @Test
    void aDatabaseOfYoursIsUsedInsteadOfItsOwn() throws Exception {
        DatabaseResource resource = new DatabaseResource();
        try (RunningServer server = RunningServer.start(resource.start())) {
            assertThat(server.databaseProcesses()).isEmpty();
            assertThat(server.get("/q/health/ready").statusCode()).isEqualTo(200);
        } finally {
            resource.stop();
        }
    }
}
