package dev.talweg.guest;

import java.lang.reflect.Field;
import java.util.Collections;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Makes chance that nobody seeded the same in every run: what {@code Math.random}, {@code Collections.shuffle}, {@code
 * ThreadLocalRandom}, {@code SplittableRandom} and the order of {@code Set.of} draw from the clock. {@code new Random()}
 * gets its seed from here, because {@link Source} writes it there.
 *
 * <p>Where a JDK keeps these seeds elsewhere, they stay what they are. Not tamed: {@code Random::new}, subclasses that
 * call {@code super()}, the order in which threads run, clocks, and hash codes of objects where several threads ask for
 * the first one.
 */
public final class Chance {

    private static final Random SEEDS = new Random(0);
    /** Any number of 32 bits. */
    private static final long SALT = 0x9E3779B9L;

    private Chance() {}

    /** The seed of the next generator that was made without one. */
    public static long seed() {
        return SEEDS.nextLong();
    }

    /** Begins anew. */
    static void settle(int seed) {
        SEEDS.setSeed(seed);
        // In this order: what each takes depends on what was taken before.
        reseed(SplittableRandom.class, "defaultGen");
        reseed(ThreadLocalRandom.class, "seeder");
        inherit(Math.class.getName() + "$RandomNumberGeneratorHolder", "randomNumberGenerator");
        try {
            Field shuffling = opened(Collections.class, "r");
            shuffling.set(null, new Random(seed()));
            Field drawn = opened(Thread.class, "threadLocalRandomProbe");
            // Its seed is drawn again, from the seeder, when it is asked next.
            drawn.setInt(Thread.currentThread(), 0);
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            return;
        }
    }

    /**
     * Fixes the order in which sets and maps of the kind {@code Set.of} are gone through. Once, before anybody looks:
     * the value is final, and compiled code trusts it.
     */
    static void settleOrder() {
        try {
            Class<?> collections = Class.forName("java.util.ImmutableCollections");
            Class<?> memory = Class.forName("jdk.internal.misc.Unsafe");
            Object access = memory.getMethod("getUnsafe").invoke(null);
            for (String name : new String[] {"SALT32L", "REVERSE"}) {
                Field field = collections.getDeclaredField(name);
                Object base = memory.getMethod("staticFieldBase", Field.class).invoke(access, field);
                Object offset =
                        memory.getMethod("staticFieldOffset", Field.class).invoke(access, field);
                Class<?> type = field.getType();
                String put = type == long.class ? "putLong" : "putBoolean";
                Object value = type == long.class ? (Object) SALT : (Object) false;
                memory.getMethod(put, Object.class, long.class, type).invoke(access, base, offset, value);
            }
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            return;
        }
    }

    private static void reseed(Class<?> type, String field) {
        try {
            ((AtomicLong) opened(type, field).get(null)).set(seed());
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            return;
        }
    }

    private static void inherit(String type, String field) {
        try {
            ((Random) opened(Class.forName(type), field).get(null)).setSeed(seed());
        } catch (ReflectiveOperationException | RuntimeException elsewhere) {
            return;
        }
    }

    private static Field opened(Class<?> type, String name) throws NoSuchFieldException {
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
