package dev.talweg.sandbox;

import java.io.IOException;
import java.io.InputStream;

/**
 * Drains what a program prints and keeps the end of it, so that the channel never fills. Past the ceiling it calls for the
 * end of the program, and drains on. Run by a thread of its own; its text is read when that has finished.
 */
final class LogTail implements Runnable {

    /** Far beyond anything that a person would read. */
    static final long CEILING = 16L << 20;

    private static final String CUT = "[earlier lines dropped]\n";

    private final InputStream in;
    private final byte[] ring;
    private final Runnable onFlood;
    private long total;

    LogTail(InputStream in, int bytes, Runnable onFlood) {
        this.in = in;
        this.ring = new byte[bytes];
        this.onFlood = onFlood;
    }

    @Override
    public void run() {
        try (in) {
            drain();
        } catch (IOException e) {
            // What was read until then is what there is.
        }
    }

    /** The last lines, within the limit, the note on what is missing included. */
    String text() {
        int kept = (int) Math.min(total, ring.length);
        byte[] tail = new byte[kept];
        int start = (int) ((total - kept) % ring.length);
        int first = Math.min(kept, ring.length - start);
        System.arraycopy(ring, start, tail, 0, first);
        System.arraycopy(ring, 0, tail, first, kept - first);
        if (total <= ring.length) return PlainText.of(tail, 0, kept);
        int from = Math.min(CUT.length(), kept);
        while (from < kept && tail[from - 1] != '\n') from++;
        if (from == kept) {
            // One endless line: keep its end, from the first byte that begins a character.
            from = Math.min(CUT.length(), kept);
            while (from < kept && (tail[from] & 0xC0) == 0x80) from++;
        }
        return CUT + PlainText.of(tail, from, kept - from);
    }

    boolean flooded() {
        return total > CEILING;
    }

    private void drain() throws IOException {
        byte[] chunk = new byte[8192];
        for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
            boolean flooded = total > CEILING;
            keep(chunk, read);
            if (!flooded && total > CEILING) onFlood.run();
        }
    }

    private void keep(byte[] chunk, int length) {
        for (int from = Math.max(0, length - ring.length); from < length; ) {
            int at = (int) ((total + from) % ring.length);
            int part = Math.min(length - from, ring.length - at);
            System.arraycopy(chunk, from, ring, at, part);
            from += part;
        }
        total += length;
    }
}
