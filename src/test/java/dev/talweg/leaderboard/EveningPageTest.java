package dev.talweg.leaderboard;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.eventually;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.Evening.organizer;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening.Somebody;
import dev.talweg.workshop.Workshop;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class EveningPageTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final String GRADIENT = "implement-the-gradient";
    private static final String SLOW = "optimiser: gradient-descent\nlearningRate: 0.01\n";
    private static final String QUICK = "optimiser: gradient-descent\nlearningRate: 0.1\n";
    private static final String NASTY_NAME = "<img src=x onerror=a()>";
    private static final String NASTY_SOURCE = "# </code></pre></script><script>alert(1)</script> {evening.name} {#if}"
            + " \u202Eeslaf\u2066 <img src=x onerror=alert(1)> \"'&\n" + QUICK;

    @Test
    void itShowsBoardRacesSecretsAndTheSolutionsThatWereOpened() {
        Somebody ada = join(openWorkshop(BOWL, GRADIENT));
        judged(ada, BOWL, "settings", "# of Ada\n" + QUICK);
        for (String action : List.of("close", "finalize")) act(ada.workshop(), action);
        String secret = given().get("/api/workshops/" + ada.workshop()).path("rounds[0].secret");
        String digest = given().get("/api/workshops/" + ada.workshop()).path("rounds[0].secretDigest");
        eventually(() -> assertThat(publicly(ada).asString())
                .contains("A test&#39;s evening", "1 participant", "<bdi>" + ada.nickname() + "</bdi>", secret, digest)
                .contains("Learning rate on a bowl", "One number decides", "data-calls=\"")
                .contains("Nobody has left a run that could be drawn.")
                .doesNotContain("of Ada"));

        act(ada.workshop(), "open-solutions");
        assertThat(publicly(ada).asString()).contains("# of Ada\noptimiser: gradient-descent");
        assertThat(given().get(address(ada)).asString())
                .as("solutions are opened to who took part, not to the world")
                .contains(ada.nickname())
                .doesNotContain("of Ada");
        assertThat(forTheJury(ada).asString()).contains("# of Ada");
        act(ada.workshop(), "hide-solutions");
        assertThat(publicly(ada).asString()).doesNotContain("of Ada");
        assertThat(forTheJury(ada).asString()).doesNotContain("of Ada");
    }

    @Test
    void everybodyHasToWaitUntilARoundIsFinal() {
        Somebody ada = join(openWorkshop(BOWL));
        judged(ada, BOWL, "settings", SLOW);
        act(ada.workshop(), "freeze");
        String after = "%.2f".formatted(judged(ada, BOWL, "settings", QUICK).getDouble("score"));
        for (String action : List.of("close", "")) {
            assertThat(publicly(ada).statusCode()).isEqualTo(409);
            assertThat(publicly(ada).jsonPath().getString("detail")).contains("finalized a round");
            assertThat(publicly(ada).asString()).doesNotContain(ada.nickname());
            assertThat(forTheJury(ada).asString())
                    .contains(after, "the board is the jury's")
                    .doesNotContain(secretOf(ada));
            if (!action.isEmpty()) act(ada.workshop(), action);
        }
        act(ada.workshop(), "finalize");
        eventually(() -> assertThat(publicly(ada).asString()).contains(after));
    }

    @Test
    void whatPeopleWroteIsTextAndNothingElse() {
        String workshop = openWorkshop(BOWL);
        Somebody eve = named(workshop, NASTY_NAME);
        judged(eve, BOWL, "settings", NASTY_SOURCE);
        for (String action : List.of("close", "finalize", "open-solutions")) act(workshop, action);
        eventually(() -> {
            for (String page : List.of(publicly(eve).asString(), forTheJury(eve).asString())) {
                assertThat(page)
                        .doesNotContain(NASTY_NAME, "<img", "\u202E", "\u2066")
                        .contains("&lt;img src=x onerror=a()&gt;", "&lt;/code&gt;&lt;/pre&gt;&lt;/script&gt;")
                        .contains("{evening.name} {#if}", "‹U+202E›eslaf‹U+2066›", "&quot;&#39;&amp;");
                assertThat(Pattern.compile("<script").matcher(page).results()).hasSize(1);
            }
        });
    }

    @Test
    void itLoadsNothingFromAnywhere() throws GeneralSecurityException {
        Somebody ada = join(openWorkshop(BOWL));
        judged(ada, BOWL, "settings", QUICK);
        for (String action : List.of("close", "finalize")) act(ada.workshop(), action);
        Response answer = publicly(ada);
        String page = answer.asString();
        assertThat(attributes(page, "src|href|srcset|poster|action|formaction|data|xlink:href"))
                .isEmpty();
        assertThat(page).doesNotContain("url(", "@import", "http://", "https://", "//cdn", "<link", "<iframe", "<base");
        String script = inside(page, "<script>", "</script>");
        assertThat(script).isNotBlank().doesNotContain("fetch", "import", "XMLHttp", "WebSocket", "innerHTML", "eval");

        String policy = inside(page, "http-equiv=\"Content-Security-Policy\" content=\"", "\"");
        String hash = Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance("SHA-256").digest(script.getBytes(StandardCharsets.UTF_8)));
        assertThat(policy.replace("&#39;", "'"))
                .startsWith("default-src 'none'; script-src 'sha256-" + hash + "';")
                .doesNotContain("connect-src", "img-src", "http");
        assertThat(answer.headers().getValues("Content-Security-Policy")).hasSize(1);
        assertThat(answer.header("Content-Security-Policy"))
                .startsWith(policy.replace("&#39;", "'"))
                .contains("frame-ancestors 'none'", "sandbox allow-scripts")
                .doesNotContain("allow-same-origin");
        assertThat(answer.contentType()).startsWith("text/html").containsIgnoringCase("charset=utf-8");
    }

    @Test
    void withoutASurfaceTheRaceFalls() {
        Somebody ada = join(openWorkshop("tumours"));
        eventually(() -> assertThat(forTheJury(ada).asString())
                .contains("class=\"race lanes\"", "over example gradients", "10⁻"));
    }

    @Test
    void thereIsNoneOfNoWorkshop() {
        given().get("/api/workshops/NOSUCH/evening.html").then().statusCode(404);
        organizer().get("/api/organizer/workshops/NOSUCH/evening.html").then().statusCode(404);
    }

    private static Somebody named(String workshop, String nickname) {
        Response joined = given().contentType("application/json")
                .body(Map.of("nickname", nickname))
                .post("/api/workshops/" + workshop + "/participants");
        joined.then().statusCode(201);
        return new Somebody(joined.path("id"), nickname, workshop, joined.detailedCookies());
    }

    private static List<String> attributes(String page, String names) {
        return Pattern.compile("<[^>]*\\s(" + names + ")\\s*=")
                .matcher(page)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String inside(String page, String begin, String end) {
        int from = page.indexOf(begin) + begin.length();
        return page.substring(from, page.indexOf(end, from));
    }

    private static String secretOf(Somebody who) {
        return QuarkusTransaction.requiringNew()
                .call(() -> Workshop.withCode(who.workshop()).rounds().get(0).secret());
    }

    private static String address(Somebody who) {
        return "/api/workshops/" + who.workshop() + "/evening.html";
    }

    private static Response publicly(Somebody who) {
        return who.calling().get(address(who));
    }

    private static Response forTheJury(Somebody who) {
        return organizer().get("/api/organizer/workshops/" + who.workshop() + "/evening.html");
    }
}
