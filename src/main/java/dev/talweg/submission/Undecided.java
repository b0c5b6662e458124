package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Submissions of a set that are in another rejudging, which is not decided yet. */
record Undecided(long submissions, long rejudging, boolean finale) {

    /** The first other rejudging that has some of them. */
    static Optional<Undecided> among(Collection<UUID> submissions) {
        List<Object[]> rows = Panache.getSession()
                .createNativeQuery("""
                        select count(*), g.id, g.final_of is not null
                        from retrial t join rejudging g on g.id = t.rejudging_id
                        where t.undecided and t.submission_id in (:submissions)
                        group by g.id order by g.id limit 1""", Object[].class)
                .setParameterList("submissions", submissions)
                .getResultList();
        return rows.stream()
                .findFirst()
                .map(row ->
                        new Undecided(((Number) row[0]).longValue(), ((Number) row[1]).longValue(), (Boolean) row[2]));
    }

    void refuse() {
        throw new RejudgingsOverlap(submissions, finale ? "a finale" : "rejudging " + rejudging);
    }
}
