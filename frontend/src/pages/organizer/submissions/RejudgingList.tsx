import { Anchor, Skeleton } from "@mantine/core";
import { Link } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import { useRejudgings } from "../../../api/rejudgingQueries";
import type { Rejudging } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { ErrorState } from "../../../components/ErrorState";
import { ago } from "../../../model/clock";
import { count } from "../../../model/numbers";

/** What was judged again in this workshop, newest first. */
export function RejudgingList({ code }: { code: string }) {
  const { clock } = useLive();
  const { data, error, refetch } = useRejudgings(code);
  const now = useNow(5_000);
  return (
    <section aria-labelledby="rejudgings">
      <h2 id="rejudgings" className="panel-title">
        Judged again
      </h2>
      {!data && !error && <Skeleton height={80} />}
      {!data && error && <ErrorState sentence={sentenceOf(error)} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p className="panel-note">Nothing yet.</p>}
      {data && data.length > 0 && (
        <ul className="ledger-list">
          {data.map((rejudging) => (
            <li key={rejudging.id}>
              <Anchor component={Link} to={`/organizer/w/${code}/rejudgings/${rejudging.id}`} inherit fw={600}>
                {rejudging.chosen}
              </Anchor>
              <small>
                {stateOf(rejudging)} · {ago(clock, rejudging.begunAt, now)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function stateOf({ state, judged, total }: Rejudging): string {
  switch (state) {
    case "JUDGING":
      return `▷ ${count(judged)} of ${count(total)} judged`;
    case "READY":
      return "△ waits for your decision";
    case "APPLIED":
      return "✓ applied";
    case "CANCELLED":
      return "✕ cancelled";
  }
}
