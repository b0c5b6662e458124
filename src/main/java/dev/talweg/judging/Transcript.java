package dev.talweg.judging;

import dev.talweg.sandbox.Dialogue;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Listens to a dialogue and sums it up: two runs of one program that have asked the same and heard the same have the
 * same digest, whatever they printed. Used for one run, by one thread.
 */
final class Transcript implements Dialogue {

    private static final int NO_ANSWER = -1;

    private final Dialogue dialogue;
    private final MessageDigest digest;

    Transcript(Dialogue dialogue) {
        this.dialogue = dialogue;
        try {
            this.digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public Reply answer(byte[] question) {
        Reply reply = dialogue.answer(question);
        note(question.length, question);
        if (reply instanceof Answer answer) note(answer.payload().length, answer.payload());
        else note(NO_ANSWER);
        return reply;
    }

    /** SHA-256 in hexadecimal over all questions and answers so far. */
    String digest() {
        try {
            return HexFormat.of().formatHex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("this JDK's SHA-256 can be cloned", e);
        }
    }

    private void note(int length, byte... bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(length).flip());
        digest.update(bytes);
    }
}
