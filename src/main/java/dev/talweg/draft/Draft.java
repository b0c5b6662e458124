package dev.talweg.draft;

import dev.talweg.exercise.Language;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What one participant is writing for one exercise in one language. */
@Entity
class Draft extends PanacheEntityBase {

    /** Whose, for what, in what. */
    record Key(long participant, String exercise, Language language) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long participantId;
    String exercise;

    @Enumerated(EnumType.STRING)
    Language language;

    long revision;
    String writer;
    String source;
    Instant savedAt;

    protected Draft() {}

    static Optional<Draft> of(Key key) {
        return find(
                        "participantId = ?1 and exercise = ?2 and language = ?3",
                        key.participant,
                        key.exercise,
                        key.language)
                .firstResultOptional();
    }

    static List<Draft> of(long participant, String exercise) {
        return list("participantId = ?1 and exercise = ?2 order by language", participant, exercise);
    }

    /**
     * Keeps an edition where nothing would be lost by it: over what its writer has kept before, and over another's where
     * that is what it is based on. What its writer has sent before, or what says the same, changes nothing.
     *
     * @return what is kept now
     * @throws DraftBehind where another has written something else since
     */
    static Draft kept(Key key, Edition edition, Instant now) {
        boolean taken = take(key, edition, now);
        Draft draft = of(key).orElseThrow();
        if (!taken && !draft.writer.equals(edition.writer()) && !draft.source.equals(edition.source()))
            throw new DraftBehind();
        return draft;
    }

    /** One statement looks and takes, so that of two at the same moment one is too late. */
    private static boolean take(Key key, Edition edition, Instant now) {
        return Panache.getEntityManager()
                        .createNativeQuery("""
                        insert into draft as kept (participant_id, exercise, language, revision, writer, source, saved_at)
                        values (:participant, :exercise, :language, :revision, :writer, :source, :now)
                        on conflict (participant_id, exercise, language) do update
                        set revision = excluded.revision, writer = excluded.writer, source = excluded.source,
                            saved_at = excluded.saved_at
                        where kept.revision = :basedOn or (kept.writer = excluded.writer and kept.revision < excluded.revision)""")
                        .setParameter("participant", key.participant)
                        .setParameter("exercise", key.exercise)
                        .setParameter("language", key.language.name())
                        .setParameter("revision", edition.revision())
                        .setParameter("writer", edition.writer())
                        .setParameter("source", edition.source())
                        .setParameter("now", now)
                        .setParameter("basedOn", edition.basedOn())
                        .executeUpdate()
                > 0;
    }
}
