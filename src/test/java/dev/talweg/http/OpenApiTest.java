package dev.talweg.http;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The document that the frontend's types are made from is the one that the server gives. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class OpenApiTest {

    private static final Path CHECKED_IN = Path.of("frontend/openapi.json");
    private static final String REMEDY = "The API has changed. Write it down anew with"
            + " `./mvnw test -Dtest=OpenApiTest -Dopenapi.write`, then run `npm run schema` in frontend.";

    private static final ObjectMapper JSON = new ObjectMapper()
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .setDefaultPrettyPrinter(new DefaultPrettyPrinter()
                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                    .withArrayIndenter(new DefaultIndenter("  ", "\n")));

    @Test
    void theFrontendsDocumentIsTheServers() throws IOException {
        JsonNode served = served();
        if (System.getProperty("openapi.write") != null) Files.writeString(CHECKED_IN, sorted(served));
        assertThat(CHECKED_IN).as(REMEDY).exists();
        JsonNode checkedIn = JSON.readTree(CHECKED_IN.toFile());
        assertThat(sorted(checkedIn)).as(REMEDY).isEqualTo(sorted(served));
    }

    @Test
    void itTellsOfNothingButTheApi() throws IOException {
        assertThat(served().get("paths").fieldNames())
                .toIterable()
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/"));
    }

    /** Without the version, so that a release changes no type. */
    private static JsonNode served() throws IOException {
        String text = given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        JsonNode document = JSON.readTree(text);
        ((ObjectNode) document.get("info")).put("version", "any");
        return document;
    }

    private static String sorted(JsonNode document) throws JsonProcessingException {
        return JSON.writeValueAsString(JSON.convertValue(document, Map.class)) + "\n";
    }
}
