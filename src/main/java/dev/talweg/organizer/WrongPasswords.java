package dev.talweg.organizer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Counts tries of passwords by name, whether anybody has that name or not, and slows them down: the first five are
 * free, then each waits twice as long as the one before, from 16 seconds to five minutes. Never by address, since a
 * whole room shares one; never longer, since anybody could lock an organizer out so. Thread-safe; forgotten when the
 * server restarts.
 */
@ApplicationScoped
class WrongPasswords {

    private static final int FREE = 5;
    private static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);

    /** Names share slots, so that made-up ones fill no memory; which ones, nobody outside can know. */
    private static final int SLOTS = 4096;

    private final AtomicReferenceArray<@Nullable Tries> slots = new AtomicReferenceArray<>(SLOTS);
    private final int salt = ThreadLocalRandom.current().nextInt();
    private final Clock clock;

    WrongPasswords(Clock clock) {
        this.clock = clock;
    }

    private record Tries(int count, Instant last) {

        Instant nextAt() {
            return last.plus(wait(count));
        }

        /** Of two at the same moment the later may have looked at the clock before the earlier: the first ones never wait. */
        boolean mustWaitAt(Instant now) {
            return count >= FREE && nextAt().isAfter(now);
        }

        /** 2ⁿ⁻¹ seconds after the n-th. */
        private static Duration wait(int count) {
            Duration doubled = Duration.ofSeconds(1L << Math.min(count - 1, 30));
            return doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
        }
    }

    /**
     * A password is about to be looked at. It counts as wrong until it was {@linkplain #right right}, so that many at
     * the same moment are not all looked at.
     *
     * @throws TooManyTries when the name has to wait; nothing may be looked at then, a right password neither
     */
    void trying(String name) {
        Instant now = clock.instant();
        slots.updateAndGet(slotOf(name), before -> {
            if (before == null || !before.last.plus(FORGOTTEN_AFTER).isAfter(now)) return new Tries(1, now);
            if (before.mustWaitAt(now)) throw TooManyTries.forOneName(Duration.between(now, before.nextAt()));
            return new Tries(before.count + 1, now);
        });
    }

    /** The password was the right one: all is forgotten. */
    void right(String name) {
        slots.set(slotOf(name), null);
    }

    private int slotOf(String name) {
        return Math.floorMod(((name.hashCode() ^ salt) * 0x9E3779B9) >>> 12, SLOTS);
    }
}
