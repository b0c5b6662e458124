package dev.talweg.exercise;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Numbers by chance that only a secret's owner can foretell and that everyone can recompute once it is published: block
 * k is HMAC-SHA256(secret, label + "/" + k), read as four big-endian longs. Not safe for use by several threads.
 */
final class Draws {

    private final Mac mac;
    private final String label;
    private ByteBuffer block = ByteBuffer.allocate(0);
    private int blocks;

    Draws(String secret, String label) {
        if (secret.isEmpty()) throw new IllegalArgumentException("the secret is empty");
        try {
            this.mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
        this.label = label;
    }

    /** 64 bits. */
    long bits() {
        if (!block.hasRemaining()) {
            block = ByteBuffer.wrap(mac.doFinal((label + "/" + blocks++).getBytes(StandardCharsets.UTF_8)));
        }
        return block.getLong();
    }

    /** Evenly from 0 (inclusive) to 1 (exclusive), in steps of 2^−53. */
    double uniform() {
        return (bits() >>> 11) * 0x1p-53;
    }

    /** Evenly between two numbers. */
    double between(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** Evenly on a logarithmic scale between two positive numbers. */
    double logarithmicallyBetween(double low, double high) {
        return low * StrictMath.exp(uniform() * StrictMath.log(high / low));
    }

    /** A standard normal deviate, by Box and Muller. */
    double normal() {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - uniform()));
        return radius * StrictMath.cos(2 * StrictMath.PI * uniform());
    }

    /** A point evenly from the ball of that radius about the origin. */
    double[] inBall(int dimension, double radius) {
        double[] point = new double[dimension];
        double squares = 0;
        for (int i = 0; i < dimension; i++) {
            point[i] = normal();
            squares += point[i] * point[i];
        }
        double length = radius * StrictMath.pow(uniform(), 1.0 / dimension) / StrictMath.sqrt(squares);
        for (int i = 0; i < dimension; i++) point[i] *= length;
        return point;
    }
}
