package dev.talweg.workshop;

import static dev.talweg.Evening.act;
import static dev.talweg.Evening.join;
import static dev.talweg.Evening.judged;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.talweg.DatabaseResource;
import dev.talweg.Evening;
import dev.talweg.Evening.Somebody;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Everything here happened ten years ago, so that the other tests' workshops are young whatever the clock says. */
@QuarkusTest
@QuarkusTestResource(DatabaseResource.class)
class RetentionTest {

    private static final String BOWL = "learning-rate-on-a-bowl";
    private static final Duration KEEPS = Duration.ofDays(90);
    private static final Instant LONG_AGO = Instant.parse("2016-11-22T18:00:00Z");

    @Inject
    @Any
    Instance<Activity> activities;

    @Inject
    Deletion deletion;

    @Test
    void aWorkshopGoesWhenNothingHasHappenedInItForSoLong() {
        String code = madeLongAgo(openWorkshop());
        at(LONG_AGO.plus(KEEPS).minusSeconds(1)).sweep();
        assertThat(isThere(code)).isTrue();
        at(LONG_AGO.plus(KEEPS)).sweep();
        assertThat(isThere(code)).isFalse();
    }

    @Test
    void theEndOfItsLastRoundKeepsIt() {
        String code = madeLongAgo(openWorkshop());
        Instant end = LONG_AGO.plus(Duration.ofDays(30));
        set("update round set closes_at = ?2 where workshop_id = (select id from workshop where code = ?1)", code, end);
        at(end.plus(KEEPS).minusSeconds(1)).sweep();
        assertThat(isThere(code)).isTrue();
        at(end.plus(KEEPS)).sweep();
        assertThat(isThere(code)).isFalse();
    }

    @Test
    void whatWasHandedInKeepsItAndBaselinesDoNot() {
        Somebody ada = join(openWorkshop());
        judged(ada, BOWL, "settings", "optimiser: gradient-descent\nlearningRate: 0.1\n");
        String code = madeLongAgo(ada.workshop());
        Instant last = LONG_AGO.plus(Duration.ofDays(40));
        set(
                "update submission set created_at = ?2 where participant_id in (select p.id from participant p"
                        + " join workshop w on w.id = p.workshop_id where w.code = ?1 and not p.baseline)",
                code,
                last);
        at(last.plus(KEEPS).minusSeconds(1)).sweep();
        assertThat(isThere(code)).isTrue();
        at(last.plus(KEEPS)).sweep();
        assertThat(isThere(code)).isFalse();
    }

    @Test
    void theListSaysWhenEachWillBeDeleted() {
        String code = madeLongAgo(openWorkshop());
        long id = QuarkusTransaction.requiringNew()
                .call(() -> Workshop.withCode(code).id());
        Retention retention = at(LONG_AGO);
        assertThat(QuarkusTransaction.requiringNew().call(retention::ends)).containsEntry(id, LONG_AGO.plus(KEEPS));
        Retention forEver = new Retention(Optional.empty(), activities, deletion, clock(Instant.now()));
        forEver.sweep();
        assertThat(forEver.ends()).isEmpty();
        assertThat(isThere(code)).isTrue();
        at(LONG_AGO.plus(KEEPS)).sweep();
    }

    @Test
    void theLogSaysThatItWasNobodysHand() {
        String code = madeLongAgo(openWorkshop());
        at(LONG_AGO.plus(KEEPS)).sweep();
        AuditEntry entry = QuarkusTransaction.requiringNew()
                .call(() -> AuditEntry.latestOfNone(Long.MAX_VALUE, 1).get(0));
        assertThat(entry.organizer).isEqualTo("Talweg");
        assertThat(entry.deed).isEqualTo("deleted the workshop");
        assertThat(entry.subject).startsWith(code);
    }

    @Test
    void lessThanADayIsAMistake() {
        assertThatThrownBy(() ->
                        new Retention(Optional.of(Duration.ofSeconds(90)), activities, deletion, Clock.systemUTC()))
                .hasMessageContaining("talweg.retention must be a day or longer, such as 90d");
    }

    private Retention at(Instant now) {
        return new Retention(Optional.of(KEEPS), activities, deletion, clock(now));
    }

    private static Clock clock(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }

    private static String openWorkshop() {
        return Evening.openWorkshop(BOWL);
    }

    private static String madeLongAgo(String code) {
        act(code, "close");
        set("update workshop set created_at = ?2 where code = ?1", code, LONG_AGO);
        set(
                "update round set opens_at = ?2, closes_at = ?2 where workshop_id = (select id from workshop where code = ?1)",
                code,
                LONG_AGO);
        return code;
    }

    private static void set(String sql, String code, Instant at) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getEntityManager()
                        .createNativeQuery(sql)
                        .setParameter(1, code)
                        .setParameter(2, at)
                        .executeUpdate());
    }

    private static boolean isThere(String code) {
        return given().get("/api/workshops/" + code).statusCode() == 200;
    }
}
