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
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.hibernate.Session;

/**
 * What a team writes together for one exercise in one language: changes in the order in which they came. What a change
 * means only browsers know; all of them in any order make the same text, and one of them twice is one.
 */
@Entity
class SharedText extends PanacheEntityBase {

    /** Browsers replace the oldest by their sum long before. */
    static final int MOST_CHANGES = 5000;

    static final int MOST_BYTES = 4 << 20;

    /** Which team's, for what, in what. */
    record Key(long team, String exercise, Language language) {}

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    Long id;

    long teamId;
    String exercise;

    @Enumerated(EnumType.STRING)
    Language language;

    /** Of the latest change; the first is 1. */
    long seq;

    protected SharedText() {}

    /** Locked until the end of the transaction; made from its first change where there is none yet. */
    static SharedText begun(Key key, byte[] first) {
        Optional<SharedText> known = locked(key);
        if (known.isPresent()) return known.get();
        int made = database()
                .createNativeMutationQuery("""
                        insert into shared_text (team_id, exercise, language, seq) values (:team, :exercise, :language, 0)
                        on conflict do nothing""")
                .setParameter("team", key.team)
                .setParameter("exercise", key.exercise)
                .setParameter("language", key.language.name())
                .executeUpdate();
        SharedText text = locked(key).orElseThrow();
        if (made > 0) text.add(first);
        return text;
    }

    /** Locked until the end of the transaction, so that numbers are given in the order in which changes can be seen. */
    static Optional<SharedText> locked(Key key) {
        return SharedText.<SharedText>find(
                        "teamId = ?1 and exercise = ?2 and language = ?3", key.team, key.exercise, key.language)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Returns how many are kept now. */
    int add(byte[] change) {
        Object[] size = database()
                .createNativeQuery(
                        "select count(*), coalesce(sum(octet_length(change)), 0) from shared_change where text_id = :text",
                        Object[].class)
                .setParameter("text", id)
                .getSingleResult();
        int kept = ((Number) size[0]).intValue();
        long bytes = ((Number) size[1]).longValue() + change.length;
        if (kept >= MOST_CHANGES || bytes > MOST_BYTES) throw new SharedTextFull();
        put(++seq, change);
        return kept + 1;
    }

    /** In their order, those that came after a number. */
    List<byte[]> after(long known) {
        return database()
                .createNativeQuery(
                        "select change from shared_change where text_id = :text and seq > :known order by seq",
                        byte[].class)
                .setParameter("text", id)
                .setParameter("known", known)
                .getResultList();
    }

    int kept() {
        return database()
                .createNativeQuery("select count(*) from shared_change where text_id = :text", Integer.class)
                .setParameter("text", id)
                .getSingleResult();
    }

    /** Puts one change in the place of all up to a number; without effect where another has done so since. */
    void fold(long upTo, byte[] sum) {
        if (upTo > seq) return;
        int replaced = database()
                .createNativeMutationQuery("delete from shared_change where text_id = :text and seq <= :upTo")
                .setParameter("text", id)
                .setParameter("upTo", upTo)
                .executeUpdate();
        if (replaced > 0) put(upTo, sum);
    }

    private void put(long number, byte[] change) {
        database()
                .createNativeMutationQuery(
                        "insert into shared_change (text_id, seq, change) values (:text, :seq, :change)")
                .setParameter("text", id)
                .setParameter("seq", number)
                .setParameter("change", change)
                .executeUpdate();
    }

    private static Session database() {
        return Panache.getSession();
    }
}
