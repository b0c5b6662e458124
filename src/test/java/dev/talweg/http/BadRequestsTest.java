package dev.talweg.http;

import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no browser of ours sends: each is answered with a plain problem, and none with "our fault". */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class BadRequestsTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String DESCENT = "optimiser: gradient-descent\\nlearningRate: 0.1";
    private static final String DEEP = "[".repeat(10_000) + "]".repeat(10_000);

    @TestHTTPResource
    URI server;

    @Test
    void bodiesThatAreNoSubmission() {
        Somebody ada = join(openWorkshop(BOWL));
        Map.ofEntries(
                        Map.entry("{\"language\":\"settings\"", 400),
                        Map.entry("", 422),
                        Map.entry("null", 422),
                        Map.entry("{}", 422),
                        Map.entry("[]", 400),
                        Map.entry("\"x\"", 400),
                        Map.entry("1", 400),
                        Map.entry(DEEP, 400),
                        Map.entry("{\"language\":\"settings\",\"source\":" + DEEP + "}", 400),
                        Map.entry("{\"language\":\"settings\",\"source\":\"a\",\"other\":" + DEEP + "}", 400),
                        Map.entry("{\"language\":\"settings\",\"source\":" + "9".repeat(100_000) + "}", 400),
                        Map.entry("{\"language\":\"settings\",\"source\":1e999999999}", 202),
                        Map.entry("{\"language\":\"settings\",\"source\":\"a\",\"source\":\"b\"}", 400),
                        Map.entry("{\"language\":0,\"source\":\"a\"}", 400),
                        Map.entry("{\"language\":\"SETTINGS \",\"source\":\"a\"}", 400),
                        Map.entry("{\"language\":\"settings\",\"source\":null}", 422),
                        Map.entry("{\"language\":\"settings\",\"source\":{\"a\":1}}", 400),
                        Map.entry("{\"language\":\"settings\",\"source\":\"a\\u0000b\"}", 422),
                        Map.entry("{\"language\":\"settings\",\"source\":\"a\\ud800b\"}", 202),
                        Map.entry("{\"language\":\"settings\",\"source\":\"" + DESCENT + "\",\"unknown\":true}", 202))
                .forEach((body, status) -> answered(post(ada, body.getBytes(StandardCharsets.UTF_8)), status, body));
    }

    @Test
    void bytesThatAreNoText() {
        Somebody ada = join(openWorkshop(BOWL));
        byte[] invalid = "{\"language\":\"settings\",\"source\":\"a??\"}".getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < invalid.length; i++) if (invalid[i] == '?') invalid[i] = (byte) 0xff;
        answered(post(ada, invalid), 400, "invalid UTF-8");
        answered(post(ada, new byte[] {0, 1, 2, 3}), 400, "bytes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "99999999999999999999", "-1", "0", "1.5e300", "\"ten\"", "[]", "2147483648"})
    void roundsOfImpossibleLength(String minutes) {
        Response answer = organizer()
                .body("{\"name\":\"Tuesday\",\"exercises\":[\"" + BOWL + "\"],\"minutes\":" + minutes + "}")
                .post("/api/organizer/workshops");
        assertThat(answer.statusCode()).as(answer.asString()).isIn(400, 422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
    }

    @Test
    void textThatNoDatabaseKeeps() {
        String workshop = openWorkshop(BOWL);
        Map<String, String> bodies = Map.of(
                "/api/organizer/session",
                "{\"name\":\"a\\u0000b\",\"password\":\"x\"}",
                "/api/workshops/" + workshop + "/participants/resume",
                "{\"resumeCode\":\"AB\\u0000\\ud800CD\"}",
                "/api/workshops/" + workshop + "/participants",
                "{\"nickname\":\"a\\u0000b\"}");
        bodies.forEach((path, body) -> answered(
                given().contentType("application/json").body(body).post(path),
                path.endsWith("session") ? 401 : path.endsWith("resume") ? 404 : 422,
                body));
        answered(
                organizer()
                        .body("{\"name\":\"a\\u0000b\",\"exercises\":[\"" + BOWL + "\"]}")
                        .post("/api/organizer/workshops"),
                422,
                "a workshop's name");
        answered(
                organizer()
                        .body("{\"name\":\"Tuesday\",\"exercises\":[\"a\\u0000b\",null]}")
                        .post("/api/organizer/workshops"),
                422,
                "an exercise");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/workshops/%00, 400",
        "/api/workshops/DE%00MO, 400",
        "/api/workshops/DEMO/exercises/%0d%0aSet-Cookie:x, 400",
        "/api/workshops/DEMO/leaderboard?since=%00, 400",
        "/api/workshops/%ff%fe, 404",
        "/api/workshops/%2F, 404",
        "/api/workshops/..%2f..%2fetc%2fpasswd, 404",
        "/api/workshops/DEMO/exercises/%ed%a0%80, 404",
        "/api/workshops/DEMO/exercises/..%2f..%2f, 404",
        "/api/submissions/1, 404",
        "/api/workshops/DEMO/leaderboard?since=abc, 404",
        "/api/workshops/DEMO/leaderboard?since=99999999999999999999, 404",
        "/api/nothing, 404"
    })
    void addressesThatAreNone(String address, int status) {
        answered(given().urlEncodingEnabled(false).get(address), status, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%zz", "%c0%", "%u0041"})
    void addressesThatCannotBeRead(String code) throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("GET /api/workshops/" + code + " HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(connection.answer())
                    .as("by the web server itself, without a body")
                    .contains(" 400 ");
        }
    }

    @Test
    void longAddresses() throws IOException {
        answered(given().get("/api/workshops/" + "A".repeat(3000)), 404, "3 kB");
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("GET /api/workshops/" + "A".repeat(10_240) + " HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(connection.answer()).contains(" 414 ");
        }
    }

    @Test
    void tenMegabytesAreTooMuchHoweverTheyCome() throws IOException {
        Somebody ada = join(openWorkshop(BOWL));
        String head = "POST /api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions HTTP/1.1\r\n"
                + "Host: a\r\nContent-Type: application/json\r\nCookie: " + ada.cookieHeader() + "\r\n";
        String start = "{\"language\":\"settings\",\"source\":\"";
        String rest = "a".repeat(10_000_000);
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(head + "Content-Length: " + (start + rest).length() + "\r\n\r\n" + start + rest);
            assertThat(connection.answer())
                    .contains(" 413 ")
                    .contains("problem+json")
                    .contains("64 KiB");
        }
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(head + "Transfer-Encoding: chunked\r\n\r\n");
            for (int i = 0; i < 16; i++) connection.send("10000\r\n" + "a".repeat(0x10000) + "\r\n");
            connection.send("0\r\n\r\n");
            assertThat(connection.answer()).contains(" 413 ").contains("problem+json");
        }
    }

    @Test
    void aBodyInPiecesOfWhichThereAreNone() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("POST /api/workshops/DEMO/participants HTTP/1.1\r\nHost: a\r\n"
                    + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
            assertThat(connection.answer()).contains(" 400 ").contains("problem+json");
        }
    }

    @Test
    void requestsThatAreNone() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("GET /api/workshops/DEMO HTTP/1.1\r\n\r\n");
            assertThat(connection.answer()).contains(" 400 ");
        }
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("POST /api/workshops/DEMO/participants HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\n");
            assertThat(connection.answer()).contains(" 400 ");
        }
        try (RawConnection connection = new RawConnection(server)) {
            connection.send("\u0016\u0003\u0001 this is no HTTP\r\n\r\n");
            assertThat(connection.answer()).contains(" 400 ");
        }
    }

    @Test
    void theSameSubmissionTwentyTimesAtOnceIsOne() {
        Somebody ada = join(openWorkshop(BOWL));
        String key = UUID.randomUUID().toString();
        List<CompletableFuture<Response>> sent = IntStream.range(0, 20)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> ada.calling()
                        .header("Idempotency-Key", key)
                        .body("{\"language\":\"settings\",\"source\":\"" + DESCENT + "\"}")
                        .post("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions")))
                .toList();
        assertThat(sent.stream()
                        .map(CompletableFuture::join)
                        .map(answer -> answer.statusCode() + " " + answer.path("id")))
                .containsOnly("202 " + sent.get(0).join().path("id"));
        assertThat(ada.calling()
                        .get("/api/workshops/" + ada.workshop() + "/exercises/" + BOWL + "/submissions")
                        .jsonPath()
                        .getList("$"))
                .hasSize(1);
    }

    private Response post(Somebody who, byte[] body) {
        return who.calling().body(body).post("/api/workshops/" + who.workshop() + "/exercises/" + BOWL + "/practice");
    }

    private static void answered(Response answer, int status, String what) {
        String asked = what.length() < 200 ? what : what.substring(0, 200) + "…";
        assertThat(answer.statusCode()).as("%s: %s", asked, answer.asString()).isEqualTo(status);
        if (status < 400) return;
        assertThat(answer.contentType()).as(asked).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).as(asked).isNotBlank();
    }
}
