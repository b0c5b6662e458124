package dev.talweg.workshop;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;

/** Codes that people read aloud and type: no 0 and O, no 1, I and L. And secrets, which nobody types. */
final class Codes {

    private static final String ALPHABET = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    static String joinCode() {
        return letters(6);
    }

    /** Such as {@code K7QM-4TXR}: one in 8·10¹¹, so that guessing brings nobody another's place. */
    static String resumeCode() {
        return letters(4) + "-" + letters(4);
    }

    static String password() {
        return letters(4) + "-" + letters(4) + "-" + letters(4);
    }

    static String secret() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** As it was meant: capitals, and for resume codes the dash in its place. */
    static String tidied(String typed) {
        String letters = typed.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s-]", "");
        return letters.length() == 8 ? letters.substring(0, 4) + "-" + letters.substring(4) : letters;
    }

    private static String letters(int count) {
        StringBuilder code = new StringBuilder(count);
        for (int i = 0; i < count; i++) code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        return code.toString();
    }
}
