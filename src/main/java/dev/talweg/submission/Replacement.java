package dev.talweg.submission;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import org.hibernate.Session;

/**
 * Puts the results of a rejudging in the place of those that counted, which are kept: three statements for all of them,
 * in the caller's transaction. What failed for a reason of our own stays as it was, and so do tries.
 */
final class Replacement {

    private static final List<String> STATEMENTS = List.of("""
            insert into former_judging (submission_id, rejudging_id, judged_at, exercise_digest, verdict, score, oracle_calls,
                                        message, error_line, nondeterministic, log, tape, autopsy)
            select s.id, t.rejudging_id, j.judged_at, coalesce(j.exercise_digest, s.exercise_digest), j.verdict, j.score,
                   j.oracle_calls, j.message, j.error_line, j.nondeterministic, r.log, r.tape, r.autopsy
            from retrial t
            join submission s on s.id = t.submission_id
            join judging j on j.submission_id = s.id
            left join judging_record r on r.judging_id = j.id
            where t.rejudging_id = :rejudging and t.verdict <> 'INTERNAL_ERROR' and j.state = 'JUDGED'""", """
            update judging j
            set verdict = t.verdict, score = t.score, oracle_calls = t.oracle_calls, message = t.message,
                error_line = t.error_line, exercise_digest = t.exercise_digest, started_at = t.started_at,
                judged_at = t.judged_at, transcript = t.transcript, looked_again_at = null, nondeterministic = false
            from retrial t
            where t.rejudging_id = :rejudging and t.verdict <> 'INTERNAL_ERROR' and j.submission_id = t.submission_id
              and j.state = 'JUDGED'""", """
            insert into judging_record (judging_id, log, tape, autopsy)
            select j.id, coalesce(t.log, ''), t.tape, t.autopsy
            from retrial t join judging j on j.submission_id = t.submission_id
            where t.rejudging_id = :rejudging and t.verdict <> 'INTERNAL_ERROR' and j.state = 'JUDGED'
            on conflict (judging_id) do update set log = excluded.log, tape = excluded.tape, autopsy = excluded.autopsy""");

    private Replacement() {}

    static void of(Rejudging rejudging) {
        Session database = Panache.getSession();
        STATEMENTS.forEach(statement -> database.createNativeMutationQuery(statement)
                .setParameter("rejudging", rejudging.id)
                .executeUpdate());
        decided(rejudging);
        // What was read of judgings before is not so any more.
        database.clear();
    }

    /** Its submissions may be in another rejudging from now on. */
    static void decided(Rejudging rejudging) {
        Panache.getSession()
                .createNativeMutationQuery("update retrial set undecided = false where rejudging_id = :rejudging")
                .setParameter("rejudging", rejudging.id)
                .executeUpdate();
    }
}
