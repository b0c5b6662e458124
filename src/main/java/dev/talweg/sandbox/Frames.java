package dev.talweg.sandbox;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/**
 * Frames over a pair of streams: little-endian {@code u32 length | u8 type | payload}. What comes in is hostile. One
 * thread reads, one writes.
 */
final class Frames {

    static final int LARGEST = 1 << 20;

    static final byte HARNESS = 0x01;
    static final byte START = 0x02;
    static final byte ANSWER = 0x03;
    static final byte READY = 0x10;
    static final byte STARTED = 0x11;
    static final byte ASK = 0x12;
    static final byte DONE = 0x13;
    static final byte FAILED = 0x14;
    static final byte FORK = 0x20;
    static final byte KILL = 0x21;
    static final byte GONE = 0x22;
    static final byte LIMIT = 0x23;

    private static final int HEADER = 5;

    private final InputStream in;
    private final OutputStream out;
    /** As much as the JDK reads without an allocation of its own; an ordinary frame is one system call. */
    private final byte[] buffer = new byte[8192];

    private int position;
    private int end;

    Frames(InputStream in, OutputStream out) {
        this.in = in;
        this.out = out;
    }

    /** One frame. */
    record Frame(byte type, byte[] payload) {}

    /** What came is no frame. */
    static final class Malformed extends IOException {
        Malformed(String message) {
            super(message);
        }
    }

    /**
     * Waits for the next frame.
     *
     * @throws EOFException at the end, also in the midst of a frame
     * @throws Malformed when the announced length is beyond the ceiling; nothing is allocated for it
     */
    Frame read() throws IOException {
        while (end - position < HEADER) fill();
        int length = (buffer[position] & 0xff)
                | (buffer[position + 1] & 0xff) << 8
                | (buffer[position + 2] & 0xff) << 16
                | (buffer[position + 3] & 0xff) << 24;
        if (length < 0 || length > LARGEST) {
            throw new Malformed("a frame of " + Integer.toUnsignedString(length) + " bytes");
        }
        byte type = buffer[position + 4];
        position += HEADER;
        byte[] payload = new byte[length];
        int had = Math.min(length, end - position);
        System.arraycopy(buffer, position, payload, 0, had);
        position += had;
        if (in.readNBytes(payload, had, length - had) < length - had) throw new EOFException();
        return new Frame(type, payload);
    }

    /** Whether more has come already than was read: from one who must wait for an answer, there is nothing more. */
    boolean hasMore() {
        return position < end;
    }

    void write(byte type, byte[] payload) throws IOException {
        if (payload.length > LARGEST) {
            throw new IllegalArgumentException("a frame of " + payload.length + " bytes is too long");
        }
        byte[] header = {
            (byte) payload.length,
            (byte) (payload.length >> 8),
            (byte) (payload.length >> 16),
            (byte) (payload.length >> 24),
            type
        };
        out.write(header);
        out.write(payload);
        out.flush();
    }

    private void fill() throws IOException {
        if (position > 0) {
            System.arraycopy(buffer, position, buffer, 0, end - position);
            end -= position;
            position = 0;
        }
        int read = in.read(buffer, end, buffer.length - end);
        if (read < 0) throw new EOFException();
        end += read;
    }
}
