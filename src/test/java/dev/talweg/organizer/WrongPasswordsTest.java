package dev.talweg.organizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WrongPasswordsTest {

    private Instant now = Instant.parse("2026-11-21T19:00:00Z");

    private final WrongPasswords wrongPasswords = new WrongPasswords(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void fiveAreFreeThenTheWaitDoublesUpToFiveMinutes() {
        for (int i = 0; i < 5; i++) assertThat(refusedFor("ada")).isZero();
        for (int expected : List.of(16, 32, 64, 128, 256, 300, 300)) {
            assertThat(refusedFor("ada")).isEqualTo(expected);
            now = now.plusSeconds(expected - 1);
            assertThat(refusedFor("ada"))
                    .as("to ask while waiting costs nothing more")
                    .isEqualTo(1);
            now = now.plusSeconds(1);
            assertThat(refusedFor("ada")).isZero();
        }
    }

    @Test
    void ofTwoAtTheSameMomentNoneWaits() {
        wrongPasswords.trying("ada");
        now = now.minusMillis(1);
        assertThat(refusedFor("ada")).isZero();
    }

    @Test
    void theRightOneForgetsAll() {
        for (int i = 0; i < 4; i++) wrongPasswords.trying("ada");
        wrongPasswords.right("ada");
        for (int i = 0; i < 5; i++) assertThat(refusedFor("ada")).isZero();
        assertThat(refusedFor("ada")).isPositive();
    }

    @Test
    void aQuarterOfAnHourForgetsAll() {
        for (int i = 0; i < 5; i++) wrongPasswords.trying("ada");
        assertThat(refusedFor("ada")).isPositive();
        now = now.plus(Duration.ofMinutes(15));
        for (int i = 0; i < 5; i++) assertThat(refusedFor("ada")).isZero();
        assertThat(refusedFor("ada")).isPositive();
    }

    @Test
    void aHundredAtOnceAreFive() {
        List<CompletableFuture<Long>> tries = IntStream.range(0, 100)
                .mapToObj(n -> CompletableFuture.supplyAsync(() -> refusedFor("ada")))
                .toList();
        assertThat(tries.stream().map(CompletableFuture::join).filter(wait -> wait == 0))
                .hasSize(5);
    }

    /** Two names share one of 4096 slots now and then, so this tries ten. */
    @Test
    void otherNamesAreNotSlowedDown() {
        for (int i = 0; i < 6; i++) refusedFor("ada");
        long slowed =
                IntStream.range(0, 10).filter(n -> refusedFor("other " + n) > 0).count();
        assertThat(slowed).isLessThan(2);
    }

    @Test
    void manyMadeUpNamesLeaveTheOthersTheirPlace() {
        for (int i = 0; i < 5; i++) wrongPasswords.trying("ada");
        for (int i = 0; i < 200_000; i++) refusedFor("made up " + i);
        assertThat(refusedFor("ada"))
                .as("nobody can push the count out of memory")
                .isPositive();
    }

    @Test
    void namesOfAnySortAreCounted() {
        for (String name : List.of("", "\0", "n".repeat(200_000), "\ud800"))
            assertThatCode(() -> wrongPasswords.trying(name)).doesNotThrowAnyException();
    }

    /** Seconds to wait; 0 when the password may be looked at. */
    private long refusedFor(String name) {
        TooManyTries refusal = catchThrowableOfType(TooManyTries.class, () -> wrongPasswords.trying(name));
        return refusal == null ? 0 : refusal.retryAfter().orElseThrow().toSeconds();
    }
}
