package dev.talweg.help;

import static dev.talweg.Evening.openWorkshop;
import static dev.talweg.help.Helping.BOWL;
import static dev.talweg.help.Helping.announce;
import static dev.talweg.help.Helping.deskOf;
import static dev.talweg.help.Helping.withdraw;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class AnnouncementTest {

    @Test
    void everybodyReadsItTheLatestFirst() {
        String workshop = openWorkshop(BOWL);
        announce(workshop, "**Pizza** is here.", key()).then().statusCode(201);
        announce(workshop, "Five minutes left.", key()).then().statusCode(201);
        assertThat(read(workshop)).containsExactly("Five minutes left.", "**Pizza** is here.");
    }

    @Test
    void sentTwiceItIsAnnouncedOnce() {
        String workshop = openWorkshop(BOWL);
        String key = key();
        int first = announce(workshop, "Once.", key).path("id");
        int again = announce(workshop, "Once.", key).path("id");
        assertThat(again).isEqualTo(first);
        assertThat(read(workshop)).containsExactly("Once.");
    }

    @Test
    void withdrawnItIsGoneForEverybodyHoweverOften() {
        String workshop = openWorkshop(BOWL);
        int wrong = announce(workshop, "The round ends at nine.", key()).path("id");
        withdraw(workshop, wrong).then().statusCode(204);
        withdraw(workshop, wrong).then().statusCode(204);
        assertThat(read(workshop)).isEmpty();
        deskOf(workshop).then().body("announcements", empty());
    }

    @Test
    void aLongOneIsRefusedWithItsLength() {
        String workshop = openWorkshop(BOWL);
        announce(workshop, "x".repeat(601), key())
                .then()
                .statusCode(422)
                .body("detail", containsString("at most 600 characters; this one has 601"));
        withdraw(workshop, 1_000_000_000).then().statusCode(404);
    }

    private static List<String> read(String workshop) {
        return given().get(Helping.of(workshop) + "/notices").path("announcements.text");
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
