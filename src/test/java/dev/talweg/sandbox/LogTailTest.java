package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.Pipe;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogTailTest {

    @Test
    void keepsAShortLogWhole() throws IOException {
        assertThat(tail("one\ntwo\n", 100)).isEqualTo("one\ntwo\n");
        assertThat(tail("", 100)).isEmpty();
        assertThat(tail("12345678", 8)).isEqualTo("12345678");
    }

    @Test
    void keepsWholeLastLinesWithinTheLimit() throws IOException {
        String lines =
                IntStream.range(0, 5000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        for (int limit : new int[] {60, 100, 8191, 8192, 8193, 20000}) {
            String kept = tail(lines, limit);
            assertThat(kept).hasSizeLessThanOrEqualTo(limit).startsWith("[earlier lines dropped]\nline ");
            assertThat(lines).endsWith(kept.substring("[earlier lines dropped]\n".length()));
        }
    }

    @Test
    void cutsAnEndlessLineBetweenCharacters() throws IOException {
        assertThat(tail("é".repeat(1000), 51)).isEqualTo("[earlier lines dropped]\n" + "é".repeat(13));
    }

    @Test
    void callsForTheEndOnceWhenFlooded() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        LogTail tail = drained(new byte[(int) LogTail.CEILING + 100_000], 10, calls::incrementAndGet);
        assertThat(calls).hasValue(1);
        assertThat(tail.flooded()).isTrue();
    }

    @Test
    void keepsNothingThatComesAfterTheHush() throws Exception {
        Pipe pipe = Pipe.open();
        LogTail tail = new LogTail(pipe.source(), 100, () -> {});
        CompletableFuture<Void> draining = CompletableFuture.runAsync(tail);
        // Whether the drainer has woken already or not, all of this was there before the hush.
        pipe.sink().write(ByteBuffer.wrap("before".getBytes(StandardCharsets.UTF_8)));
        tail.hush();
        pipe.sink().write(ByteBuffer.wrap("after".getBytes(StandardCharsets.UTF_8)));
        pipe.sink().close();
        draining.get(10, TimeUnit.SECONDS);
        assertThat(tail.text()).isEqualTo("before\n[what was printed from here on is not kept]\n");
    }

    @Test
    void aHushAfterWhichNothingComesLeavesNoNote() throws Exception {
        Pipe pipe = Pipe.open();
        LogTail tail = new LogTail(pipe.source(), 100, () -> {});
        tail.hush();
        pipe.sink().close();
        tail.run();
        assertThat(tail.text()).isEmpty();
    }

    @Test
    void aFloodAfterTheHushIsOneAllTheSame() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Pipe pipe = Pipe.open();
        LogTail tail = new LogTail(pipe.source(), 10, calls::incrementAndGet);
        tail.hush();
        drain(tail, pipe, new byte[(int) LogTail.CEILING + 100_000]);
        assertThat(calls).hasValue(1);
        assertThat(tail.text()).isEqualTo("[what was printed from here on is not kept]\n");
    }

    private static String tail(String text, int limit) throws IOException {
        return drained(text.getBytes(StandardCharsets.UTF_8), limit, () -> {}).text();
    }

    private static LogTail drained(byte[] printed, int limit, Runnable onFlood) throws IOException {
        Pipe pipe = Pipe.open();
        LogTail tail = new LogTail(pipe.source(), limit, onFlood);
        drain(tail, pipe, printed);
        return tail;
    }

    private static void drain(LogTail tail, Pipe pipe, byte[] printed) {
        CompletableFuture<Void> draining = CompletableFuture.runAsync(tail);
        try (Pipe.SinkChannel sink = pipe.sink()) {
            ByteBuffer left = ByteBuffer.wrap(printed);
            while (left.hasRemaining()) sink.write(left);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        draining.join();
    }
}
