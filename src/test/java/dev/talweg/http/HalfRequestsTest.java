package dev.talweg.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Phones that begin a request and vanish, by mistake or by intent, hold up nobody. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class HalfRequestsTest {

    private static final int MANY = 250;
    private static final String HALF_A_HEAD = "GET /api/workshops/DEMO HTTP/1.1\r\nHost: a\r\nX-Ha";
    private static final String HALF_A_BODY = "POST /api/workshops/DEMO/participants HTTP/1.1\r\nHost: a\r\n"
            + "Content-Type: application/json\r\nContent-Length: 90000\r\n\r\n{\"nickname\":\"";

    @TestHTTPResource
    URI server;

    @Test
    void honestOnesAreServedBesideHundredsOfHalfOnes() throws IOException {
        List<RawConnection> halves = new ArrayList<>();
        try {
            for (String half : List.of(HALF_A_HEAD, HALF_A_BODY, HALF_A_BODY + "a".repeat(30_000))) {
                for (int i = 0; i < MANY; i++) {
                    RawConnection connection = new RawConnection(server);
                    halves.add(connection);
                    connection.send(half);
                }
                serves();
                for (RawConnection last : halves.subList(halves.size() - 10, halves.size()))
                    assertThat(last.isKept())
                            .as("was served beside them, not after they were given up")
                            .isTrue();
            }
        } finally {
            for (RawConnection half : halves) half.close();
        }
        serves();
    }

    @Test
    void aHalfOneIsGivenUp() throws IOException {
        try (RawConnection connection = new RawConnection(server)) {
            connection.send(HALF_A_BODY);
            assertThat(connection.answer()).as("closed without an answer").isEmpty();
        }
    }

    private static void serves() {
        given().get("/api/workshops/DEMO").then().statusCode(200);
        given().contentType("application/json")
                .body(Map.of("nickname", "H" + UUID.randomUUID().toString().substring(0, 18)))
                .post("/api/workshops/DEMO/participants")
                .then()
                .statusCode(201);
    }
}
