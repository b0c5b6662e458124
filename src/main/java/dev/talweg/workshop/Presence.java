package dev.talweg.workshop;

import dev.talweg.live.Live;
import dev.talweg.live.SnapshotPart;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Who of a workshop's participants is connected to this node, told to everybody every few seconds: who came at the next
 * look, who left when they have been away for longer than a reload takes.
 */
@ApplicationScoped
public class Presence implements SnapshotPart {

    /** Longer than a reload, a tunnel, or the pause of a phone that asks every four seconds. */
    private static final Duration GRACE = Duration.ofSeconds(12);

    private final Map<String, Map<Long, Instant>> lastSeen = new ConcurrentHashMap<>();
    private final Map<String, Set<Long>> told = new ConcurrentHashMap<>();
    private final Live live;
    private final Clock clock;

    Presence(Live live, Clock clock) {
        this.live = live;
        this.clock = clock;
    }

    private record Change(List<String> came, List<String> left) {}

    @Override
    public String name() {
        return "here";
    }

    /** Nicknames, as everybody was told them last. */
    @Override
    public List<String> of(String code) {
        Set<Long> here = told.getOrDefault(code.toUpperCase(Locale.ROOT), Set.of());
        return QuarkusTransaction.joiningExisting().call(() -> Participant.nicknamesOf(here));
    }

    /** Whether a page of this participant is connected to this node, or was a moment ago. */
    boolean isHere(String code, long participant) {
        return told.getOrDefault(code, Set.of()).contains(participant);
    }

    /** The participant has no socket, and gives a sign of life. */
    public void seen(String code, long participant) {
        seenIn(code).put(participant, clock.instant());
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopDeleted gone) {
        lastSeen.remove(gone.code());
        told.remove(gone.code());
    }

    @Scheduled(every = "2s")
    void look() {
        live.workshops().forEach(this::look);
    }

    private void look(String code) {
        Instant now = clock.instant();
        Map<Long, Instant> seen = seenIn(code);
        live.participants(code).forEach(participant -> seen.put(participant, now));
        seen.values().removeIf(last -> last.plus(GRACE).isBefore(now));
        Set<Long> here = Set.copyOf(seen.keySet());
        Set<Long> before = told.getOrDefault(code, Set.of());
        if (here.equals(before)) return;
        Change change = QuarkusTransaction.requiringNew()
                .call(() -> new Change(
                        Participant.nicknamesOf(without(here, before)),
                        Participant.nicknamesOf(without(before, here))));
        told.put(code, here);
        live.broadcast(code, "presence", change);
    }

    private Map<Long, Instant> seenIn(String code) {
        return lastSeen.computeIfAbsent(code, first -> new ConcurrentHashMap<>());
    }

    private static Set<Long> without(Set<Long> some, Set<Long> others) {
        Set<Long> rest = new HashSet<>(some);
        rest.removeAll(others);
        return rest;
    }
}
