import { Progress, Skeleton } from "@mantine/core";
import { useParams } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useRejudging } from "../../../api/rejudgingQueries";
import type { Rejudging, RejudgingPreview } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { count, counted } from "../../../model/numbers";
import { WorkshopFrame } from "../WorkshopFrame";
import { ChangedLines } from "./ChangedLines";
import { Decisions } from "./Decisions";
import { RankShifts } from "./RankShifts";

/** What judging again has found, and the decision about it. */
export function RejudgingPage() {
  const { id = "" } = useParams();
  return (
    <WorkshopFrame title={`Rejudging ${id}`}>
      {(workshop) => <Gate code={workshop.code} id={Number(id)} />}
    </WorkshopFrame>
  );
}

function Gate({ code, id }: { code: string; id: number }) {
  const { data, error, refetch } = useRejudging(code, id);
  if (data) return <Preview code={code} preview={data} />;
  if (error) {
    return (
      <ErrorState title="This rejudging did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
    );
  }
  return <Skeleton height={480} />;
}

function Preview({ code, preview }: { code: string; preview: RejudgingPreview }) {
  const { rejudging, submissions } = preview;
  const changed = submissions.filter((line) => line.changed).length;
  const otherFiles = submissions.filter((line) => line.exerciseChanged).length;
  return (
    <div>
      <p className="ledger-note">
        <strong>{rejudging.chosen}</strong>
        {rejudging.reason !== null && `: ${rejudging.reason}`}
      </p>
      {rejudging.state === "JUDGING" && <Going rejudging={rejudging} />}
      <p className="ledger-note" role="status">
        {sentence(rejudging, changed)}
      </p>
      {otherFiles > 0 && (
        <p className="ledger-note">
          △ <strong>The exercise's files have changed</strong> since {counted(otherFiles, "submission")} of these{" "}
          {otherFiles === 1 ? "was" : "were"} judged: the new results are of the exercise as it is now.
        </p>
      )}
      {rejudging.failed > 0 && rejudging.state !== "APPLIED" && (
        <p className="ledger-note">
          △ {counted(rejudging.failed, "submission")} could not be judged for a reason of our own. What counted until
          now goes on counting; you can have them tried again.
        </p>
      )}
      <Decisions code={code} rejudging={rejudging} changed={changed} />
      {rejudging.state === "READY" && <RankShifts code={code} rejudging={rejudging} />}
      {submissions.length > 0 && <ChangedLines code={code} lines={submissions} />}
    </div>
  );
}

function Going({ rejudging: { judged, total } }: { rejudging: Rejudging }) {
  return (
    <Progress
      value={total === 0 ? 0 : (100 * judged) / total}
      aria-label={`${count(judged)} of ${count(total)} judged`}
      mb="md"
    />
  );
}

function sentence({ state, judged, total }: Rejudging, changed: number): string {
  const would = changed === 0 ? "no result" : counted(changed, "result");
  switch (state) {
    case "JUDGING":
      return `${count(judged)} of ${count(total)} judged, behind everything that participants wait for; ${would} would change so far.`;
    case "READY":
      return `All ${count(total)} are judged. Applied, ${would} would change. Tries stay as they are.`;
    case "APPLIED":
      return `Applied: ${changed === 0 ? "no result" : counted(changed, "result")} of ${count(total)} changed.`;
    case "CANCELLED":
      return "Cancelled: nothing was changed, and what was found is thrown away.";
  }
}
