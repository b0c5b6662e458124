import { Skeleton } from "@mantine/core";
import { Suspense } from "react";
import { useParams } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useExercise, useSource, useSubmission, useTape } from "../../../api/queries";
import { useFiledOne } from "../../../api/rejudgingQueries";
import type { Filed, Workshop } from "../../../api/types";
import { AutopsyCard } from "../../../components/AutopsyCard";
import { comparedStyles } from "../../../components/compare/comparedRun";
import { ErrorState } from "../../../components/ErrorState";
import { lazily } from "../../../components/missingPart";
import { VerdictBadge } from "../../../components/VerdictBadge";
import { languageNames } from "../../../model/exercise";
import { points } from "../../../model/numbers";
import { WorkshopFrame } from "../WorkshopFrame";
import { JudgingHistory } from "./JudgingHistory";
import "./submission.css";

// Editor and plots are the heavy parts.
const SourceView = lazily(async () => (await import("../../../components/SourceView")).SourceView);
const ComparePlots = lazily(async () => (await import("../../../components/compare/ComparePlots")).ComparePlots);

/** One submission, with all that was ever found of it. */
export function SubmissionPage() {
  const { id = "" } = useParams();
  return <WorkshopFrame title="Submission">{(workshop) => <Submission workshop={workshop} id={id} />}</WorkshopFrame>;
}

function Submission({ workshop, id }: { workshop: Workshop; id: string }) {
  const { data: filed, error, refetch } = useFiledOne(workshop.code, id);
  if (filed) return <FiledView code={workshop.code} filed={filed} />;
  if (error) {
    return (
      <ErrorState title="This submission did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
    );
  }
  return <Skeleton height={480} />;
}

function FiledView({ code, filed }: { code: string; filed: Filed }) {
  const { line } = filed;
  const { data: source } = useSource(line.id);
  const { data: submission } = useSubmission(line.id);
  const { data: detail } = useExercise(code, line.exercise);
  return (
    <article className="filed" aria-label={`${line.name}'s submission`}>
      <header className="filed-head">
        <h2 className="filed-who">{line.name}</h2>
        <p className="filed-facts">
          {detail?.exercise.title ?? line.exercise} · {filed.round} · {languageNames[line.language]} ·{" "}
          {new Date(line.createdAt).toLocaleTimeString()}
          {line.author !== null && ` · handed in by ${line.author}`}
        </p>
        <p className="filed-verdict">
          <VerdictBadge state={line.state} verdict={line.verdict} practice={line.practice} />
          {!line.practice && <strong className="numbers"> {points(line.score)} points</strong>}
          {line.nondeterministic && <span> · run a second time it did something else: its score is luck</span>}
        </p>
        {submission?.message && <p className="filed-facts">{submission.message}</p>}
        {filed.exerciseChanged && (
          <p className="filed-facts">△ The exercise's files have changed since this was judged.</p>
        )}
      </header>
      <div className="filed-parts">
        <div>
          <section aria-label="Source">
            {source ? (
              <Suspense fallback={<Skeleton height={240} />}>
                <SourceView source={source.source} language={line.language} label={`${line.name}'s source, to read`} />
              </Suspense>
            ) : (
              <Skeleton height={240} />
            )}
          </section>
          {submission?.log && (
            <section className="ledger-section" aria-labelledby="filed-log">
              <h3 id="filed-log" className="panel-title">
                What it printed
              </h3>
              <pre className="filed-log mono">{submission.log}</pre>
            </section>
          )}
          <JudgingHistory code={code} judgings={filed.judgings} />
        </div>
        <section aria-label="Run">
          <FiledRun code={code} filed={filed} />
          {submission?.autopsy && <AutopsyCard autopsy={{ ...submission.autopsy, call: null }} onShow={() => {}} />}
        </section>
      </div>
    </article>
  );
}

function FiledRun({ code, filed: { line } }: { code: string; filed: Filed }) {
  const isJudged = line.state === "JUDGED";
  const { data: tape, error } = useTape(line.id, isJudged);
  const { data: detail } = useExercise(code, line.exercise);
  if (error || !isJudged)
    return <p className="ledger-note">{isJudged ? "It left no path." : "It is not judged yet."}</p>;
  if (!tape || !detail) return <Skeleton height={420} />;
  return (
    <Suspense fallback={<Skeleton height={420} />}>
      <ComparePlots
        surface={detail.surface}
        runs={[{ name: line.name, tape, style: comparedStyles.theirs }]}
        unit={detail.exercise.unit}
      />
    </Suspense>
  );
}
