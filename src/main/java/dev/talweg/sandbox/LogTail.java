package dev.talweg.sandbox;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.SelectableChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;

/**
 * Drains what a program prints and keeps the end of it, so that the channel never fills. Past the ceiling it calls for the
 * end of the program, and drains on. Run by a thread of its own; its text is read when that has finished.
 */
final class LogTail implements Runnable {

    /** Far beyond anything that a person would read. */
    static final long CEILING = 16L << 20;

    private static final String CUT = "[earlier lines dropped]\n";
    private static final String HUSHED = "[what was printed from here on is not kept]\n";

    private final SelectableChannel channel;
    private final ReadableByteChannel in;
    private final Runnable onFlood;

    // All below is guarded by this.
    private final byte[] ring;
    private final ByteBuffer chunk = ByteBuffer.allocate(8192);
    private long printed;
    private long kept;
    private boolean hushed;

    <C extends SelectableChannel & ReadableByteChannel> LogTail(C in, int bytes, Runnable onFlood) throws IOException {
        in.configureBlocking(false);
        this.channel = in;
        this.in = in;
        this.ring = new byte[bytes];
        this.onFlood = onFlood;
    }

    @Override
    public void run() {
        try (channel;
                Selector ready = Selector.open()) {
            channel.register(ready, SelectionKey.OP_READ);
            while (drain()) {
                ready.select();
                ready.selectedKeys().clear();
            }
        } catch (IOException e) {
            // What was read until then is what there is.
        }
    }

    /** Keeps what was printed until now, and nothing that is printed after. Safe for use by any thread. */
    synchronized void hush() {
        try {
            drain();
        } catch (IOException e) {
            // What was read until then is what there is.
        }
        hushed = true;
    }

    /** The last lines, within the limit with the note on what is missing before them; a note on what is missing after. */
    synchronized String text() {
        String text = lastLines();
        if (printed == kept) return text;
        return text.isEmpty() || text.endsWith("\n") ? text + HUSHED : text + "\n" + HUSHED;
    }

    synchronized boolean flooded() {
        return printed > CEILING;
    }

    /** Takes what has come; false at the end. */
    private synchronized boolean drain() throws IOException {
        int read = in.read(chunk.clear());
        for (; read > 0; read = in.read(chunk.clear())) {
            boolean flooded = printed > CEILING;
            printed += read;
            if (!hushed) keep(chunk.array(), read);
            if (!flooded && printed > CEILING) onFlood.run();
        }
        return read == 0;
    }

    private void keep(byte[] bytes, int length) {
        for (int from = Math.max(0, length - ring.length); from < length; ) {
            int at = (int) ((kept + from) % ring.length);
            int part = Math.min(length - from, ring.length - at);
            System.arraycopy(bytes, from, ring, at, part);
            from += part;
        }
        kept += length;
    }

    private String lastLines() {
        int length = (int) Math.min(kept, ring.length);
        byte[] tail = new byte[length];
        int start = (int) ((kept - length) % ring.length);
        int first = Math.min(length, ring.length - start);
        System.arraycopy(ring, start, tail, 0, first);
        System.arraycopy(ring, 0, tail, first, length - first);
        if (kept <= ring.length) return PlainText.of(tail, 0, length);
        int from = Math.min(CUT.length(), length);
        while (from < length && tail[from - 1] != '\n') from++;
        if (from == length) {
            // One endless line: keep its end, from the first byte that begins a character.
            from = Math.min(CUT.length(), length);
            while (from < length && (tail[from] & 0xC0) == 0x80) from++;
        }
        return CUT + PlainText.of(tail, from, length - from);
    }
}
