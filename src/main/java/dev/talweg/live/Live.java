package dev.talweg.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.http.NotFound;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongConsumer;

/** Tells every screen of a workshop what changed. Sockets are hints: whoever misses one asks the API for the state. */
@ApplicationScoped
public class Live {

    /** A room that reconnects at once is served from one snapshot. */
    private static final Duration SNAPSHOT_KEEPS = Duration.ofSeconds(1);

    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<String, Channel> channels = new ConcurrentHashMap<>();
    private final Instance<SnapshotPart> parts;
    private final ObjectMapper json;
    private final Clock clock;

    @Inject
    Live(Instance<SnapshotPart> parts, ObjectMapper json, Clock clock) {
        this.parts = parts;
        this.json = json;
        this.clock = clock;
    }

    /** Number of the last broadcast to this workshop. */
    public long seq(String workshopCode) {
        return channel(workshopCode).seq();
    }

    /** Tells everybody in the workshop; the body's members become the message's. */
    public void broadcast(String workshopCode, String kind, Object body) {
        broadcast(workshopCode, kind, body, seq -> {});
    }

    /**
     * Tells everybody in the workshop.
     *
     * @param numbered is told the message's number before anybody hears the message: state that is kept there is never
     *     older than the last message
     */
    public void broadcast(String workshopCode, String kind, Object body, LongConsumer numbered) {
        channel(workshopCode).broadcast(seq -> encode(new Message(kind, seq, body)), numbered);
    }

    /** Tells one participant, on each of their screens. */
    public void tell(String workshopCode, long participant, String kind, Object body) {
        tell(workshopCode, Set.of(participant), kind, body);
    }

    /** Tells some participants, each on all of their screens. */
    public void tell(String workshopCode, Set<Long> participants, String kind, Object body) {
        channel(workshopCode)
                .whisper(
                        line -> line.participant()
                                .filter(participants::contains)
                                .isPresent(),
                        seq -> encode(new Message(kind, seq, body)));
    }

    /** Tells the organizers who have this workshop open. */
    public void tellOrganizers(String workshopCode, String kind, Object body) {
        channel(workshopCode).whisper(Line::isOrganizers, seq -> encode(new Message(kind, seq, body)));
    }

    /** Tells everybody in the workshop a last thing, hangs up, and keeps nothing of it. */
    public void end(String workshopCode, String kind, Object body) {
        Channel channel = channels.remove(workshopCode);
        snapshots.remove(workshopCode);
        if (channel != null) channel.end(seq -> encode(new Message(kind, seq, body)));
    }

    /** Codes of the workshops that somebody has watched since the start. */
    public Set<String> workshops() {
        return Set.copyOf(channels.keySet());
    }

    /** Ids of the workshop's participants who have a socket open on this node. */
    public Set<Long> participants(String workshopCode) {
        Channel channel = channels.get(workshopCode);
        return channel == null ? Set.of() : channel.participants();
    }

    int openSockets() {
        return channels.values().stream().mapToInt(Channel::sockets).sum();
    }

    /** How many sockets are open to this workshop. */
    int sockets(String workshopCode) {
        Channel channel = channels.get(workshopCode);
        return channel == null ? 0 : channel.sockets();
    }

    /** How many workshops were watched since the start. */
    int watched() {
        return channels.size();
    }

    void join(String workshopCode, Line line) {
        Channel channel = channel(workshopCode);
        try {
            while (!channel.join(line, snapshot(workshopCode, channel.seq()))) {
                // Something was broadcast meanwhile: look again.
            }
        } catch (NotFound noSuchWorkshop) {
            // Whoever tries codes must not fill the memory with channels.
            channels.remove(workshopCode);
            throw noSuchWorkshop;
        }
    }

    void leave(String workshopCode, Line line) {
        Channel channel = channels.get(workshopCode);
        if (channel != null) channel.leave(line);
    }

    /** The server's time, for countdowns; also the sign of life without which a client reconnects. */
    @Scheduled(every = "10s")
    void tick() {
        Clocked now = new Clocked(clock.instant());
        channels.values()
                .forEach(channel -> channel.whisper(line -> true, seq -> encode(new Message("clock", seq, now))));
    }

    /** Made after its number was read, so it may be newer than the number says and never older. */
    private Snapshot snapshot(String workshopCode, long seq) {
        Instant now = clock.instant();
        Snapshot last = snapshots.get(workshopCode);
        if (last != null && last.seq() == seq && last.at().plus(SNAPSHOT_KEEPS).isAfter(now)) return last;
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("kind", "snapshot");
        content.put("seq", seq);
        parts.forEach(part -> content.put(part.name(), part.of(workshopCode)));
        Snapshot snapshot = new Snapshot(seq, now, encode(content));
        snapshots.put(workshopCode, snapshot);
        return snapshot;
    }

    private Channel channel(String workshopCode) {
        return channels.computeIfAbsent(workshopCode, code -> new Channel(clock.millis()));
    }

    private String encode(Object message) {
        try {
            return json.writeValueAsString(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("not a message: " + message, e);
        }
    }

    private record Clocked(Instant serverTime) {}
}
