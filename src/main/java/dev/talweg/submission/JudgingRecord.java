package dev.talweg.submission;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.talweg.engine.autopsy.Autopsy;
import dev.talweg.judging.Judgement;
import dev.talweg.judging.Tape;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a judging leaves behind besides its verdict: log, tape and autopsy, the latter two as JSON. */
@Entity
class JudgingRecord extends PanacheEntityBase {

    @Id
    Long judgingId;

    String log;

    @Nullable
    String tape;

    @Nullable
    String autopsy;

    protected JudgingRecord() {}

    static JudgingRecord of(long judging, Judgement judgement, ObjectMapper json) {
        JudgingRecord record = new JudgingRecord();
        record.judgingId = judging;
        record.log = judgement.log();
        record.tape = written(judgement.tape(), json);
        record.autopsy = written(judgement.autopsy(), json);
        return record;
    }

    static Optional<JudgingRecord> of(long judging) {
        return findByIdOptional(judging);
    }

    /** The tapes of those submissions that have left one. */
    static Map<UUID, Tape> tapes(Collection<UUID> submissions, ObjectMapper json) {
        if (submissions.isEmpty()) return Map.of();
        return Panache.getSession()
                .createNativeQuery("""
                        select j.submission_id, r.tape
                        from judging j join judging_record r on r.judging_id = j.id
                        where r.tape is not null and j.submission_id in (:submissions)""", Object[].class)
                .setParameterList("submissions", submissions)
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (UUID) row[0],
                        row -> read((String) row[1], Tape.class, json).orElseThrow()));
    }

    Optional<Tape> tape(ObjectMapper json) {
        return read(tape, Tape.class, json);
    }

    Optional<Autopsy> autopsy(ObjectMapper json) {
        return read(autopsy, Autopsy.class, json);
    }

    /** One that another table keeps as this one does. */
    static Tape tape(@Nullable String kept, ObjectMapper json) {
        return read(kept, Tape.class, json).orElseThrow();
    }

    private static @Nullable String written(@Nullable Object value, ObjectMapper json) {
        if (value == null) return null;
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("cannot be kept: " + value, e);
        }
    }

    private static <T> Optional<T> read(@Nullable String text, Class<T> type, ObjectMapper json) {
        if (text == null) return Optional.empty();
        try {
            return Optional.of(json.readValue(text, type));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record that we wrote cannot be read: " + text, e);
        }
    }
}
