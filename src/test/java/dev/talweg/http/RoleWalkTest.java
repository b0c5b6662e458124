package dev.talweg.http;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.openWorkshop;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/**
 * Who may do what: calls every endpoint of the served document as everybody, compares the status with {@link RoleTable},
 * and looks in each answer, and in what each socket says, for secrets that were planted. An endpoint without a row
 * fails.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RoleWalkTest {

    @Inject
    DataSource database;

    @TestHTTPResource
    URI server;

    @Test
    void everybodyMayDoWhatTheTableSaysAndHearsNoSecret() throws Exception {
        Scene scene = new Scene(database);
        String after;
        try (Sockets sockets = new Sockets(scene)) {
            walk(scene);
            String before = scene.scored("0.0323");
            eventually(() -> assertThat(scene.board()).contains("\"score\":" + before));

            act(scene.workshop(), "freeze");
            after = scene.scored("0.0731");
            scene.hide("score after the freeze", after);
            String hidden = "\"score\":" + after;
            eventually(() -> assertThat(scene.juryBoard()).contains(hidden));
            try (Sockets later = new Sockets(scene)) {
                walk(scene);
                act(scene.workshop(), "close");
                lookAround(scene);
                later.heardOnlyWhatTheyMay();
            }
            sockets.heardOnlyWhatTheyMay();
        }

        String revealed = "\"score\":" + after;
        act(scene.workshop(), "finalize");
        eventually(() -> assertThat(scene.board()).contains(revealed));
    }

    @Test
    void theTableHasARowForEachEndpointAndNoOther() {
        assertThat(Operation.all()).isNotEmpty();
        assertThat(Operation.all().stream().map(Operation::toString))
                .containsExactlyInAnyOrderElementsOf(RoleTable.endpoints());
    }

    @Test
    void whatIsAskedWronglyIsRefusedInAPlainProblemThatTellsNoSecret() throws Exception {
        Scene scene = new Scene(database);
        Map<String, String> wrong = new TreeMap<>(scene.parameters);
        wrong.putAll(Map.of(
                "code",
                "NOSUCH",
                "id",
                UUID.randomUUID().toString(),
                "round",
                "0",
                "action",
                "explode",
                "surface",
                "moon"));
        for (Operation operation : Operation.all()) {
            for (Role role : Role.values()) {
                if (operation.path().contains("{"))
                    answeredWell(
                            scene,
                            operation + " of nothing",
                            role,
                            operation.call(scene.calling(role, operation), wrong));
                if (Scene.bodyOf(operation) != null) {
                    answeredWell(
                            scene,
                            operation + " broken",
                            role,
                            operation.call(scene.calling(role, operation).body("{\"nickname"), scene.parameters));
                    answeredWell(
                            scene,
                            operation + " null",
                            role,
                            operation.call(scene.calling(role, operation).body("null"), scene.parameters));
                }
                Operation otherMethod = new Operation("PATCH", operation.path());
                answeredWell(
                        scene,
                        otherMethod + "",
                        role,
                        otherMethod.call(scene.calling(role, operation), scene.parameters));
            }
        }
    }

    @Test
    void noWayOfWritingAnAddressOpensTheOrganizersDoor() {
        Somebody somebody = join(openWorkshop(Scene.BOWL));
        for (String address : List.of(
                "/api/organizer;x/workshops",
                "/api/organizer;x=1/workshops;y",
                "/api;/organizer/workshops",
                "//api/organizer/workshops",
                "/api//organizer/workshops",
                "/api/%6frganizer/workshops",
                "/api/organizer%2Fworkshops",
                "/api/organizer/session/../workshops",
                "/api/organizer/session/%2e%2e/workshops",
                "/api/organizer/workshops/",
                "/api/organizer/workshops;/" + somebody.workshop() + "/leaderboard",
                "/API/ORGANIZER/workshops")) {
            int asParticipant =
                    somebody.calling().urlEncodingEnabled(false).get(address).statusCode();
            int asNobody = given().urlEncodingEnabled(false).get(address).statusCode();
            assertThat(asParticipant).as(address).isIn(400, 403, 404);
            assertThat(asNobody).as(address).isIn(400, 401, 404);
        }
    }

    private static void walk(Scene scene) {
        for (Operation operation : Operation.all()) {
            for (Role role : Role.values()) {
                Response answer = operation.call(scene.calling(role, operation), scene.parameters);
                assertThat(answer.statusCode())
                        .as("%s as %s: %s", operation, role, answer.asString())
                        .isEqualTo(RoleTable.expected(operation, role));
                tellsNoSecret(scene, operation.toString(), role, answer);
            }
        }
        lookAround(scene);
    }

    /** What is asked without changing anything, and what stands in no document. */
    private static void lookAround(Scene scene) {
        Stream<String> all = Stream.concat(
                Operation.all().stream()
                        .filter(operation -> !operation.changesSomething())
                        .map(Operation::path),
                Stream.of(
                        "/q/health",
                        "/q/openapi",
                        "/q/metrics",
                        "/q/info",
                        "/api",
                        "/",
                        "/api/workshops/{code}/leaderboard?since=0"));
        all.forEach(path -> {
            for (Role role : Role.values()) {
                Operation look = new Operation("GET", path);
                tellsNoSecret(scene, path, role, look.call(scene.calling(role, look), scene.parameters));
            }
        });
    }

    private static void answeredWell(Scene scene, String what, Role role, Response answer) {
        assertThat(answer.statusCode())
                .as("%s as %s: %s", what, role, answer.asString())
                .isBetween(200, 499);
        if (answer.statusCode() >= 400) {
            assertThat(answer.contentType()).as("%s as %s", what, role).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("detail"))
                    .as("%s as %s", what, role)
                    .isNotBlank();
        }
        tellsNoSecret(scene, what, role, answer);
    }

    private static void tellsNoSecret(Scene scene, String what, Role role, Response answer) {
        String heads = answer.headers().asList().stream().map(Object::toString).collect(joining("\n"));
        tellsNoSecret(scene, what, role, heads + "\n" + answer.asString());
    }

    private static void tellsNoSecret(Scene scene, String what, Role role, String text) {
        scene.secretsFrom(role).forEach((name, secret) -> {
            // A surface of the playground is ten thousand numbers, and no workshop's: a score is there by chance.
            if (name.startsWith("score") && what.contains("/api/playground/")) return;
            assertThat(secret).as("long enough to be no chance: %s", name).hasSizeGreaterThan(3);
            // A number is another one when more digits stand beside it.
            assertThat(text)
                    .as("%s in the answer to %s as %s", name, what, role)
                    .doesNotContainPattern("(?<![\\d.])" + Pattern.quote(secret) + "(?!\\d)");
        });
    }

    /** A live socket of each role. */
    private final class Sockets implements AutoCloseable {

        private final Map<Role, Listening> open = new EnumMap<>(Role.class);
        private final Scene scene;

        Sockets(Scene scene) {
            this.scene = scene;
            HttpClient client = HttpClient.newHttpClient();
            for (Role role : Role.values())
                open.put(role, new Listening(client, server, scene.workshop(), scene.cookies(role)));
        }

        /** Says something to everybody first, so that all that was said before has arrived. */
        void heardOnlyWhatTheyMay() throws InterruptedException {
            String last = join(scene.workshop()).nickname();
            Set<String> kinds = new TreeSet<>();
            for (Map.Entry<Role, Listening> socket : open.entrySet()) {
                Role role = socket.getKey();
                socket.getValue().next(message -> last.equals(message.getString("nickname")));
                String heard = String.join("\n", socket.getValue().heard);
                tellsNoSecret(scene, "the live socket", Scene.isOrganizer(role) ? Role.NOBODY : role, heard);
                Matcher kind = Pattern.compile("\"kind\":\"(\\w+)\"").matcher(heard);
                while (kind.find()) kinds.add(kind.group(1));
            }
            assertThat(kinds)
                    .as("what was heard, so that there was something to look at")
                    .contains("snapshot", "joined", "round");
        }

        @Override
        public void close() {
            open.values().forEach(Listening::close);
        }
    }
}
