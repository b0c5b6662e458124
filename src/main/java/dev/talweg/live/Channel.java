package dev.talweg.live;

import jakarta.websocket.Session;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;
import java.util.function.LongFunction;

/**
 * The sockets of one workshop and the number of the last broadcast to them. Numbers begin at the time of the first use,
 * so they never go back when the server restarts.
 */
final class Channel {

    private final Map<Session, Optional<Long>> sockets = new ConcurrentHashMap<>();
    private long seq;

    Channel(long firstSeq) {
        this.seq = firstSeq;
    }

    synchronized long seq() {
        return seq;
    }

    /**
     * Sends a snapshot and adds the socket, so that it hears each broadcast after it.
     *
     * @return false, and nothing was done, when there was a broadcast since the snapshot's number
     */
    synchronized boolean join(Session socket, Optional<Long> participant, Snapshot snapshot) {
        if (snapshot.seq() != seq) return false;
        send(socket, snapshot.text());
        sockets.put(socket, participant);
        return true;
    }

    void leave(Session socket) {
        sockets.remove(socket);
    }

    int size() {
        return sockets.size();
    }

    /**
     * Encodes once and sends to all.
     *
     * @param numbered is told the message's number before anybody hears the message
     */
    synchronized void broadcast(LongFunction<String> message, LongConsumer numbered) {
        seq++;
        numbered.accept(seq);
        String text = message.apply(seq);
        sockets.keySet().forEach(socket -> send(socket, text));
    }

    /** Something that changes nothing and so has no number of its own, such as the time. */
    synchronized void whisperToAll(LongFunction<String> message) {
        if (sockets.isEmpty()) return;
        String text = message.apply(seq);
        sockets.keySet().forEach(socket -> send(socket, text));
    }

    synchronized void whisper(long participant, LongFunction<String> message) {
        String text = message.apply(seq);
        sockets.forEach((socket, who) -> {
            if (who.isPresent() && who.get() == participant) send(socket, text);
        });
    }

    private void send(Session socket, String text) {
        if (!socket.isOpen()) {
            leave(socket);
            return;
        }
        socket.getAsyncRemote().sendText(text, result -> {
            if (!result.isOK()) leave(socket);
        });
    }
}
