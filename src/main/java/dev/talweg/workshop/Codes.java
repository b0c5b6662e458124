package dev.talweg.workshop;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Locale;

/** Codes that people read aloud and type: no 0 and O, no 1, I and L. And secrets, which nobody types. */
public final class Codes {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String joinCode() {
        return letters(6);
    }

    /**
     * Such as {@code K7QM-4TXR-B3WZ}: 31¹² of them, 59 bits. A thousand guesses a second for a whole month find one of a
     * room's 300 with a chance of one in a million; so guesses need no limit, which could lock out the room.
     */
    public static String resumeCode() {
        return letters(4) + "-" + letters(4) + "-" + letters(4);
    }

    public static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** What is published of a secret beforehand: its SHA-256. */
    public static String digestOf(String secret) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** A resume code as it was meant: capitals, and a dash after each four; whatever else was typed is left out. */
    public static String tidied(String typed) {
        return typed.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "").replaceAll("(.{4})(?=.)", "$1-");
    }

    private static String letters(int count) {
        StringBuilder code = new StringBuilder(count);
        for (int i = 0; i < count; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }
}
