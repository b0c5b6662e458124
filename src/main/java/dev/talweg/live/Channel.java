package dev.talweg.live;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.netty.buffer.ByteBuf;
import io.netty.buffer.ByteBufAllocator;
import io.netty.buffer.ByteBufUtil;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;
import java.util.function.Predicate;

/**
 * The sockets of one workshop and the number of the last broadcast to them. Numbers begin at the time of the first use,
 * so they never go back when the server restarts.
 */
final class Channel {

    private final Set<Line> lines = ConcurrentHashMap.newKeySet();
    private long seq;

    Channel(long firstSeq) {
        this.seq = firstSeq;
    }

    synchronized long seq() {
        return seq;
    }

    int sockets() {
        return lines.size();
    }

    /**
     * Sends a snapshot and adds the line, so that it hears each broadcast after it.
     *
     * @return false, and nothing was done, when there was a broadcast since the snapshot's number
     */
    synchronized boolean join(Line line, Snapshot snapshot) {
        if (snapshot.seq() != seq) return false;
        encoded(snapshot.text(), line::begin);
        lines.add(line);
        return true;
    }

    void leave(Line line) {
        lines.remove(line);
    }

    /**
     * Encodes once and sends to all.
     *
     * @param numbered is told the message's number before anybody hears the message
     */
    synchronized void broadcast(LongFunction<String> message, LongConsumer numbered) {
        seq++;
        numbered.accept(seq);
        encoded(message.apply(seq), text -> lines.forEach(line -> line.send(text)));
    }

    /** The last broadcast: when it is out, all lines are closed. */
    synchronized void end(LongFunction<String> message) {
        broadcast(message, seq -> {});
        lines.forEach(Line::end);
    }

    /** The participants who have a socket open here. */
    Set<Long> participants() {
        return lines.stream().flatMap(line -> line.participant().stream()).collect(toUnmodifiableSet());
    }

    /** Something that has no number of its own: it changes nothing, as the time does, or is not for everybody. */
    synchronized void whisper(Predicate<Line> to, LongFunction<String> message) {
        List<Line> those = lines.stream().filter(to).toList();
        if (those.isEmpty()) return;
        encoded(message.apply(seq), text -> those.forEach(line -> line.send(text)));
    }

    /** One buffer for all sockets: outside the heap, or each of them would copy it there. */
    private static void encoded(String text, Consumer<ByteBuf> send) {
        ByteBuf buffer = ByteBufAllocator.DEFAULT.directBuffer(text.length());
        try {
            ByteBufUtil.writeUtf8(buffer, text);
            send.accept(buffer);
        } finally {
            buffer.release();
        }
    }
}
