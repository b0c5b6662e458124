package dev.talweg.submission;

import dev.talweg.workshop.Activity;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** A workshop is in use while somebody hands something in, be it practice. Baselines come by themselves. */
@ApplicationScoped
class SubmissionActivity implements Activity {

    @Override
    public Map<Long, Instant> latest() {
        return Panache.getSession()
                .createNativeQuery("""
                        select p.workshop_id, max(s.created_at)
                        from submission s join participant p on p.id = s.participant_id
                        where not p.baseline group by p.workshop_id""", Object[].class)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((Number) row[0]).longValue(), row -> (Instant) row[1]));
    }
}
