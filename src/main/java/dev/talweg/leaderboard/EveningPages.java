package dev.talweg.leaderboard;

import dev.talweg.leaderboard.drawing.TerrainColours;
import dev.talweg.workshop.RoundState;
import dev.talweg.workshop.Workshop;
import dev.talweg.workshop.WorkshopDeleted;
import dev.talweg.workshop.WorkshopStatus;
import dev.talweg.workshop.WorkshopStatus.RoundStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The evening as one file that asks for nothing else. What everybody may see is made once for the whole room, and again
 * when the public board or a round has changed.
 */
@ApplicationScoped
class EveningPages {

    private static final int MOST_KEPT = 16;
    private static final String SCRIPT = resource("evening.js");
    private static final String STYLE = resource("evening.css")
            .replace("/*light*/", TerrainColours.onLight())
            .replace("/*dark*/", TerrainColours.onDark());

    /** The one script that may run in it, its own; nothing may be loaded from anywhere. */
    private static final String POLICY = "default-src 'none'; script-src 'sha256-" + sha256(SCRIPT)
            + "'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final Map<Key, Kept> kept = new ConcurrentHashMap<>();
    private final EveningBook book;
    private final PublicBoard board;
    private final Clock clock;

    EveningPages(EveningBook book, PublicBoard board, Clock clock) {
        this.book = book;
        this.board = board;
        this.clock = clock;
    }

    /** The template of this name; the policy is the file's own, wherever it is opened. */
    record EveningPage(Evening evening, String style, String script, String policy) implements TemplateInstance {}

    private record Key(String code, boolean solutions) {}

    private record Kept(long seq, List<RoundStatus> rounds, String page) {}

    /** What browsers are told by the server: as the file says itself, and no way to our API even so. */
    static String policy() {
        return POLICY + "; frame-ancestors 'none'; sandbox allow-scripts";
    }

    String forTheJury(String code) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rendered(Workshop.withCode(code), new EveningBook.Scope(true, true)));
    }

    /**
     * @param solutions whether it shows those that were opened to who took part
     * @throws EveningNotOver until a round is finalized
     */
    String publicly(String typed, boolean solutions) {
        // Read before the page is made: it may then be newer than the number says, and never older.
        long seq = board.of(typed).seq();
        WorkshopStatus status = QuarkusTransaction.requiringNew()
                .call(() -> WorkshopStatus.of(Workshop.withCode(typed), "", clock.instant()));
        if (status.rounds().stream().noneMatch(round -> round.state() == RoundState.FINALIZED))
            throw new EveningNotOver();
        if (kept.size() > MOST_KEPT) kept.clear();
        return Objects.requireNonNull(kept.compute(
                        new Key(status.code(), solutions),
                        (key, known) -> known != null && known.seq == seq && known.rounds.equals(status.rounds())
                                ? known
                                : new Kept(seq, status.rounds(), made(key))))
                .page();
    }

    void deleted(@Observes(during = TransactionPhase.AFTER_SUCCESS) WorkshopDeleted gone) {
        kept.keySet().removeIf(key -> key.code.equals(gone.code()));
    }

    private String made(Key key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> rendered(Workshop.withCode(key.code), new EveningBook.Scope(false, key.solutions)));
    }

    private String rendered(Workshop workshop, EveningBook.Scope scope) {
        return new EveningPage(book.of(workshop, scope), STYLE, SCRIPT, POLICY).render();
    }

    private static String resource(String name) {
        try (InputStream file = EveningPages.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(String text) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
