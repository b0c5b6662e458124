package dev.talweg.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LogTailTest {

    @Test
    void keepsAShortLogWhole() {
        assertThat(tail("one\ntwo\n", 100)).isEqualTo("one\ntwo\n");
        assertThat(tail("", 100)).isEmpty();
        assertThat(tail("12345678", 8)).isEqualTo("12345678");
    }

    @Test
    void keepsWholeLastLinesWithinTheLimit() {
        String lines =
                IntStream.range(0, 5000).mapToObj(i -> "line " + i + "\n").collect(Collectors.joining());
        for (int limit : new int[] {60, 100, 8191, 8192, 8193, 20000}) {
            String kept = tail(lines, limit);
            assertThat(kept).hasSizeLessThanOrEqualTo(limit).startsWith("[earlier lines dropped]\nline ");
            assertThat(lines).endsWith(kept.substring("[earlier lines dropped]\n".length()));
        }
    }

    @Test
    void cutsAnEndlessLineBetweenCharacters() {
        assertThat(tail("é".repeat(1000), 51)).isEqualTo("[earlier lines dropped]\n" + "é".repeat(13));
    }

    @Test
    void callsForTheEndOnceWhenFlooded() {
        AtomicInteger calls = new AtomicInteger();
        byte[] flood = new byte[(int) LogTail.CEILING + 100_000];
        LogTail tail = new LogTail(new ByteArrayInputStream(flood), 10, calls::incrementAndGet);
        tail.run();
        assertThat(calls).hasValue(1);
        assertThat(tail.flooded()).isTrue();
    }

    private static String tail(String text, int limit) {
        LogTail tail = new LogTail(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), limit, () -> {});
        tail.run();
        return tail.text();
    }
}
