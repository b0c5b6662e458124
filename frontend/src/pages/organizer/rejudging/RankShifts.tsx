import { Skeleton } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useRankShifts } from "../../../api/rejudgingQueries";
import type { RankShift, Rejudging } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { nothing, points } from "../../../model/numbers";

type Stand = RankShift["juryBefore"];

/** Whom it would move on the two boards. */
export function RankShifts({ code, rejudging }: { code: string; rejudging: Rejudging }) {
  const { data, error, refetch } = useRankShifts(code, rejudging);
  return (
    <section className="ledger-section" aria-labelledby="rank-shifts">
      <h2 id="rank-shifts" className="panel-title">
        Ranks
      </h2>
      {!data && !error && <Skeleton height={120} />}
      {!data && error && <ErrorState sentence={sentenceOf(error)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="ledger-note">Nobody's rank or points would change.</p>}
      {data && data.length > 0 && (
        <table className="ledger-table" aria-labelledby="rank-shifts">
          <thead>
            <tr>
              <th scope="col">Participant</th>
              <th scope="col">Jury board</th>
              <th scope="col">Public board</th>
            </tr>
          </thead>
          <tbody>
            {data.map((shift) => (
              <tr key={shift.participant}>
                <th scope="row">{shift.name}</th>
                <td className="numbers">
                  <Move before={shift.juryBefore} after={shift.juryAfter} />
                </td>
                <td className="numbers">
                  <span className="shift-where">Public: </span>
                  <Move before={shift.publicBefore} after={shift.publicAfter} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Move({ before, after }: { before: Stand; after: Stand }) {
  const isSame = before?.rank === after?.rank && before?.score === after?.score;
  if (isSame) return <small>{before ? `${told(before)}, as now` : "not on it"}</small>;
  return (
    <>
      {told(before)} → <strong>{told(after)}</strong>
    </>
  );
}

/** Rank and points: `#3 87.50`. */
function told(stand: Stand): string {
  return stand ? `#${stand.rank ?? nothing} ${points(stand.score)}` : nothing;
}
