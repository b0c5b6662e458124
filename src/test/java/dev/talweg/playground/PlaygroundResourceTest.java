package dev.talweg.playground;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.both;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.regex.Matcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class PlaygroundResourceTest {

    private static final String SOUND = run("adam", "cosine", "0.05", "100", "{\"beta1\":0.8,\"floor\":0.1}");

    @Test
    void tellsWhatThereIsToChoose() {
        given().get("/api/playground")
                .then()
                .statusCode(200)
                .body("surfaces.key", hasItems("rosenbrock", "himmelblau"))
                .body("surfaces.find { it.key == 'himmelblau' }.minima", hasSize(4))
                .body("optimisers.find { it.key == 'adam' }.knobs.name", contains("beta1", "beta2"))
                .body("optimisers.find { it.key == 'newton' }.takesRate", is(false))
                .body("schedules.find { it.key == 'cosine' }.knobs.name", contains("floor"))
                .body("mostRuns", is(4));
    }

    @Test
    void drawsEverySurfaceItOffers() {
        List<String> keys = given().get("/api/playground").path("surfaces.key");
        assertThat(keys).hasSizeGreaterThan(10);
        for (String key : keys) {
            given().get("/api/playground/surfaces/" + key)
                    .then()
                    .statusCode(200)
                    .body("values", hasSize(101 * 101))
                    .body("values", everyItem(greaterThanOrEqualTo(0f)));
        }
        problem(given().get("/api/playground/surfaces/moon"), 404, "no such surface");
    }

    @Test
    void makesUpToFourRunsInTheOrderTheyWereAskedFor() {
        String diverging = run("gradient-descent", "constant", "10", "300", "{}");
        String newton = run("newton", "constant", "0.01", "50", "{\"globalised\":1}");
        asked(body("rosenbrock", "[-1.2, 1]", SOUND, diverging, newton, SOUND))
                .then()
                .statusCode(200)
                .body("", hasSize(4))
                .body("tape.budget", contains(100, 300, 50, 100))
                .body("tape.diverged", contains(false, true, false, false))
                .body("autopsy[1].kind", is("DIVERGED"))
                .body("[2].tape.learningRates[0]", is((Object) null))
                .body("[0].tape.x[0]", contains(-1.2f, 1f));
        String twice = asked(body("rosenbrock", "[-1.2, 1]", SOUND)).asString();
        assertThat(asked(body("rosenbrock", "[-1.2, 1]", SOUND)).asString()).isEqualTo(twice);
    }

    @Test
    void aLongRunIsThinned() {
        Response answer = asked(body("rosenbrock", "[-1.2, 1]", run("adam", "constant", "0.01", "2000", "{}")));
        answer.then()
                .statusCode(200)
                .body("[0].tape.calls.size()", both(greaterThan(150)).and(lessThanOrEqualTo(200)));
        assertThat(answer.asByteArray().length).as("bytes on a poor line").isLessThan(20_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "learningRate; NaN; 400;",
                "learningRate; \"NaN\"; 422; not NaN",
                "learningRate; \"Infinity\"; 422; not Infinity",
                "learningRate; 1e999; 422; not Infinity",
                "learningRate; 1e300; 422; from 1e-6 to 10",
                "learningRate; -0.1; 422; not -0.1",
                "learningRate; 0; 422; not 0",
                "learningRate; null; 422; is missing",
                "learningRate; {}; 400;",
                "budget; 0; 422; whole number from 1 to 2000",
                "budget; 2001; 422; not 2001",
                "budget; -2147483648; 422; not -2147483648",
                "budget; 99999999999999999999; 400;",
                "budget; null; 422; is missing",
                "optimiser; \"adamant\"; 422; not “adamant”",
                "optimiser; null; 422; is missing",
                "optimiser; \"a\\u0000b\"; 422; not “a b”",
                "schedule; \"lunar\"; 422; not “lunar”",
                "tuning; {\"beta1\":1}; 422; from 0 to 0.999",
                "tuning; {\"beta1\":\"NaN\"}; 422; not NaN",
                "tuning; {\"beta1\":null}; 422; is missing",
                "tuning; {\"boldness\":1}; 422; “boldness”",
                "tuning; {\"globalised\":1}; 422; “globalised”",
                "tuning; {\"waves\":3}; 422; “waves”",
                "tuning; []; 400;"
            })
    void namesTheFieldThatWillNotDo(String field, String value, int status, String detail) {
        String bad = SOUND.replaceFirst("\"" + field + "\":(\\{[^}]*}|[^,}]*)", "\"" + field + "\":" + escaped(value));
        Response answer = asked(body("bowl", "[1, 1]", SOUND, bad));
        problem(answer, status, detail == null ? "" : detail);
        if (status == 422) assertThat(answer.<String>path("detail")).startsWith("runs[1]." + field);
    }

    @Test
    void refusesWhatIsNotOnTheMap() {
        problem(asked(body("moon", "[1, 1]", SOUND)), 422, "surface must be one of bowl, ");
        problem(asked(body("bowl", "[10.1, 1]", SOUND)), 422, "start[0] must lie on the map, x from -10 to 10");
        problem(asked(body("bowl", "[1, -1e308]", SOUND)), 422, "start[1]");
        problem(asked(body("bowl", "[\"NaN\", 1]", SOUND)), 422, "start[0]");
        problem(asked(body("bowl", "[1]", SOUND)), 422, "start must be two numbers");
        problem(asked(body("bowl", "null", SOUND)), 422, "start must be two numbers");
        problem(asked(body("bowl", "[null, 1]", SOUND)), 422, "start must be two numbers");
        problem(asked(body("bowl", "[1, 1]")), 422, "1 to 4 of them, not 0");
        problem(asked(body("bowl", "[1, 1]", SOUND, SOUND, SOUND, SOUND, SOUND)), 422, "not 5");
        problem(asked(body("bowl", "[1, 1]", "null")), 422, "runs[0]");
        problem(asked("{}"), 422, "surface");
        problem(asked("null"), 422, "JSON object");
    }

    private static Response asked(String body) {
        return given().contentType("application/json").body(body).post("/api/playground/runs");
    }

    private static void problem(Response answer, int status, String detail) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.<String>path("detail")).contains(detail).endsWith(".");
    }

    private static String body(String surface, String start, String... runs) {
        return "{\"surface\":\"" + surface + "\",\"start\":" + start + ",\"runs\":[" + String.join(",", runs) + "]}";
    }

    private static String run(String optimiser, String schedule, String rate, String budget, String tuning) {
        return "{\"optimiser\":\"" + optimiser + "\",\"schedule\":\"" + schedule + "\",\"learningRate\":" + rate
                + ",\"budget\":" + budget + ",\"tuning\":" + tuning + "}";
    }

    private static String escaped(String replacement) {
        return Matcher.quoteReplacement(replacement);
    }
}
