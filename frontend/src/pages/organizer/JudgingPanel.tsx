import { Anchor, Skeleton } from "@mantine/core";
import { Link } from "react-router";
import { sentenceOf } from "../../api/http";
import { useConsole } from "../../api/organizerQueries";
import type { Console } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { count } from "../../model/numbers";
import { RecentSubmissions } from "./RecentSubmissions";

/** The queue, the sandbox, and what was handed in lately. */
export function JudgingPanel({ code }: { code: string }) {
  const { data, error, refetch } = useConsole(code);
  return (
    <section className="panel" aria-labelledby="judging-panel">
      <h2 id="judging-panel" className="panel-title">
        Submissions
      </h2>
      <p className="panel-note">
        <Anchor component={Link} to={`/organizer/w/${code}/submissions`} inherit>
          All submissions, and judging again
        </Anchor>
      </p>
      {data && <Judging code={code} judging={data} stale={error !== null} />}
      {!data && error && (
        <ErrorState title="Submissions did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
      )}
      {!data && !error && <Skeleton height={320} />}
    </section>
  );
}

function Judging({ code, judging, stale }: { code: string; judging: Console; stale: boolean }) {
  return (
    <>
      <dl className="queue numbers">
        <Figure name="waiting" value={judging.queued} />
        <Figure name="running" value={judging.running} />
        <Figure name="judged" value={judging.judged} />
      </dl>
      {stale && <p className="panel-note">The server does not answer just now; these are its last figures.</p>}
      <Sandbox sandbox={judging.sandbox} />
      {judging.submissions.length === 0 ? (
        <EmptyState sentence="Nothing was handed in yet. Practice runs and submissions appear here." />
      ) : (
        <RecentSubmissions code={code} submissions={judging.submissions} />
      )}
    </>
  );
}

function Figure({ name, value }: { name: string; value: number }) {
  return (
    <div>
      <dd>{count(value)}</dd>
      <dt>{name}</dt>
    </div>
  );
}

function Sandbox({ sandbox }: { sandbox: Console["sandbox"] }) {
  return (
    <p className={sandbox.available ? "sandbox" : "sandbox sandbox-off"}>
      <strong>
        <span aria-hidden="true">{sandbox.available ? "✓ " : "△ "}</span>
        {sandbox.available ? "Python runs in a sandbox." : "Python is off; settings still work."}
      </strong>{" "}
      {sandbox.detail}
    </p>
  );
}
