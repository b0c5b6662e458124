import { sentenceOf } from "../../../api/http";
import { useAudit } from "../../../api/planQueries";
import type { AuditLine } from "../../../api/types";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import { WorkshopFrame } from "../WorkshopFrame";
import "./audit.css";

/** Who did what to the workshop, and when. */
export function AuditPage() {
  return <WorkshopFrame title="Log">{({ code }) => <Entries code={code} />}</WorkshopFrame>;
}

function Entries({ code }: { code: string }) {
  const { data: entries, error, refetch } = useAudit(code);
  if (!entries && error) {
    return <ErrorState title="The log did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!entries) return <Loading what="Opening the log" />;
  if (entries.length === 0) return <EmptyState sentence="Nothing was done to this workshop yet." />;
  return (
    <ol className="audit" aria-label="What was done, the latest first">
      {entries.map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </ol>
  );
}

function Entry({ entry: { at, organizer, deed, subject, before, after } }: { entry: AuditLine }) {
  return (
    <li className="audit-entry">
      <time className="audit-when numbers" dateTime={at}>
        {new Date(at).toLocaleString([], { dateStyle: "short", timeStyle: "medium" })}
      </time>
      <span className="audit-deed">
        <strong>{organizer}</strong> {deed} <strong>{subject}</strong>
      </span>
      {(before || after) && (
        <span className="audit-change">
          {before && <del>{before}</del>} {before && after && <span aria-hidden="true">→</span>}{" "}
          {after && <ins>{after}</ins>}
        </span>
      )}
    </li>
  );
}
