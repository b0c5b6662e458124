import { Anchor, Button, Skeleton } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import { useCatalogue, useIsOwner } from "../../../api/organizerQueries";
import { type Filter, useFiled } from "../../../api/rejudgingQueries";
import type { FiledLine } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { VerdictBadge } from "../../../components/VerdictBadge";
import { ago } from "../../../model/clock";
import { counted, points } from "../../../model/numbers";
import { BeginRejudging } from "./BeginRejudging";

/** Those that the filter lets through, newest first, with the way to judge them again. */
export function FiledList({ code, filter }: { code: string; filter: Filter }) {
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useFiled(code, filter);
  const isOwner = useIsOwner();
  const [isAsked, setAsked] = useState(false);
  if (!data && error) {
    return <ErrorState title="Submissions did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!data) return <Skeleton height={480} />;
  const lines = data.pages.flatMap((page) => page.submissions);
  const total = data.pages[0]?.total ?? 0;
  if (total === 0) return <EmptyState sentence="Nothing of this kind was handed in yet." />;
  return (
    <>
      <div className="ledger-filters">
        <p className="panel-note">
          {counted(total, "submission")}
          {lines.length < total && `, the latest ${lines.length} below`}
        </p>
        {isOwner && (
          <Button variant="default" onClick={() => setAsked(true)}>
            Judge them again…
          </Button>
        )}
      </div>
      <Lines code={code} lines={lines} />
      {hasNextPage && (
        <div className="ledger-buttons">
          <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            Show older ones
          </Button>
        </div>
      )}
      {isAsked && <BeginRejudging code={code} filter={filter} total={total} onClose={() => setAsked(false)} />}
    </>
  );
}

function Lines({ code, lines }: { code: string; lines: readonly FiledLine[] }) {
  const { clock } = useLive();
  const { data: catalogue } = useCatalogue();
  const now = useNow(5_000);
  const titles = new Map(catalogue?.map((entry) => [entry.slug, entry.title]));
  return (
    <table className="ledger-table" aria-label="Submissions, newest first">
      <thead>
        <tr>
          <th scope="col">Participant</th>
          <th scope="col">Exercise</th>
          <th scope="col">Verdict</th>
          <th scope="col" className="ledger-end">
            Points
          </th>
          <th scope="col" className="ledger-end">
            When
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map((line) => (
          <tr key={line.id}>
            <th scope="row">
              <Anchor component={Link} to={`/organizer/w/${code}/submissions/${line.id}`} inherit>
                {line.name}
              </Anchor>
              {line.author !== null && <small> {line.author}</small>}
            </th>
            <td>{titles.get(line.exercise) ?? line.exercise}</td>
            <td>
              <VerdictBadge state={line.state} verdict={line.verdict} practice={line.practice} />
              {line.nondeterministic && <small> not the same twice</small>}
            </td>
            <td className="ledger-end numbers">{line.practice ? "practice" : points(line.score)}</td>
            <td className="ledger-end">{ago(clock, line.createdAt, now)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
