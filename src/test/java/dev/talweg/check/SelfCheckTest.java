package dev.talweg.check;

import static dev.talweg.Evening.helper;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.matchesRegex;

import dev.talweg.DatabaseResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class SelfCheckTest {

    @Test
    void everythingIsLookedAtInPlainSentencesForAHelperToo() {
        JsonPath check = given().cookies(helper("Checker " + UUID.randomUUID()).cookies())
                .get("/api/organizer/check")
                .then()
                .statusCode(200)
                .body(
                        "findings.subject",
                        contains(Arrays.stream(Subject.values()).map(Enum::name).toArray()))
                .body("findings.sentence", everyItem(matchesRegex("(?s)[A-Z0-9].*[.]")))
                .extract()
                .jsonPath();
        assertThat(Duration.between(Instant.parse(check.getString("serverTime")), Instant.now()))
                .isLessThan(Duration.ofMinutes(1));
        assertThat(sentence(check, Subject.DATABASE)).contains("a server of yours", "answers in");
        assertThat(sentence(check, Subject.EXERCISES)).contains("exercises load");
        assertThat(sentence(check, Subject.VERSION)).contains("Java " + System.getProperty("java.version"));
        assertThat(check.getList("findings.health")).doesNotContain("BAD");
    }

    @Test
    void whatIsNotWellHasARemedyAndOneBrokenLookDoesNotHideTheOthers() {
        Check broken = new Check() {
            @Override
            public Subject subject() {
                return Subject.JAVA;
            }

            @Override
            public Finding look() {
                throw new IllegalStateException("as a test");
            }
        };
        Check sound = new VersionCheck("1.0");
        List<Finding> findings = new CheckResource(List.of(sound, broken), Clock.systemUTC())
                .look()
                .findings();
        assertThat(findings).extracting(Finding::subject).containsExactly(Subject.JAVA, Subject.VERSION);
        assertThat(findings.get(0).health()).isEqualTo(Health.BAD);
        assertThat(findings.get(0).remedy()).contains("log");
    }

    @Test
    void aDatabaseThatIsAwayIsBadAndWhatToDoDependsOnWhoseItIs() {
        PGSimpleDataSource nowhere = new PGSimpleDataSource();
        nowhere.setUrl("jdbc:postgresql://127.0.0.1:1/nowhere");
        Finding embedded = new DatabaseCheck(nowhere, true).look();
        assertThat(embedded.health()).isEqualTo(Health.BAD);
        assertThat(embedded.remedy()).contains("started again by itself");
        assertThat(new DatabaseCheck(nowhere, false).look().remedy()).contains("Start your PostgreSQL");
    }

    @Test
    void littleRoomIsToldBeforeThereIsNone(@TempDir Path folder) throws IOException {
        DiskCheck disk = new DiskCheck(folder);
        assertThat(disk.finding(50, 100).health()).isEqualTo(Health.GOOD);
        assertThat(disk.finding(1.9, 100).health()).isEqualTo(Health.LOOK);
        assertThat(disk.finding(0.2, 100).health()).isEqualTo(Health.BAD);
        Path file = Files.createFile(folder.resolve("a file"));
        Finding nowhere = new DiskCheck(file.resolve("below a file")).look();
        assertThat(nowhere.health()).isEqualTo(Health.BAD);
        assertThat(nowhere.sentence()).contains("Nothing can be written");
    }

    @Test
    void aTimeIsSaidAsPeopleDo() {
        assertThat(VersionCheck.inWords(Duration.ofSeconds(3))).isEqualTo("less than a minute");
        assertThat(VersionCheck.inWords(Duration.ofSeconds(60))).isEqualTo("1 minute");
        assertThat(VersionCheck.inWords(Duration.ofMinutes(150))).isEqualTo("2 hours");
        assertThat(VersionCheck.inWords(Duration.ofHours(49))).isEqualTo("2 days");
    }

    private static String sentence(JsonPath check, Subject subject) {
        return check.getString("findings.find { it.subject == '" + subject + "' }.sentence");
    }
}
