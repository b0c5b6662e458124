package dev.talweg.guest;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Frames, both ways: little-endian u32 length of the payload | u8 type | payload. Several threads may ask; each gets
 * its own answer.
 */
final class Channel {

    static final byte START = 0x02;
    static final byte ANSWER = 0x03;
    static final byte READY = 0x10;
    static final byte STARTED = 0x11;
    static final byte ASK = 0x12;
    static final byte DONE = 0x13;
    static final byte FAILED = 0x14;

    private static final int HEADER = 5;
    private static final int LARGEST = 1 << 20;

    private final InputStream in;
    private final OutputStream out;

    Channel(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** One system call: a frame is never seen in part. */
    synchronized void send(byte type, byte[] payload) throws IOException {
        ByteBuffer frame = buffer(HEADER + payload.length);
        out.write(frame.putInt(payload.length).put(type).put(payload).array());
        out.flush();
    }

    /**
     * The payload of the next frame, which must be of the expected type.
     *
     * @throws EOFException when the other side is gone
     */
    synchronized byte[] receive(byte expected) throws IOException {
        byte[] header = exactly(HEADER);
        byte[] payload = exactly(buffer(header).getInt());
        if (header[HEADER - 1] != expected) {
            throw new IOException("frame " + header[HEADER - 1] + " where " + expected + " was due");
        }
        return payload;
    }

    /** Puts a question to the other side and returns its answer. */
    synchronized byte[] ask(byte[] question) {
        if (question.length > LARGEST) {
            throw new IllegalArgumentException("a question of " + question.length + " bytes is too long");
        }
        try {
            send(ASK, question);
            return receive(ANSWER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    static ByteBuffer buffer(byte[] content) {
        return ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    private byte[] exactly(int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) throw new EOFException();
        return bytes;
    }
}
