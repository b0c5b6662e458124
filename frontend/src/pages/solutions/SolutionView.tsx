import { Button, NativeSelect, Skeleton } from "@mantine/core";
import { Suspense, useMemo } from "react";
import { useNavigate } from "react-router";
import { useSolution } from "../../api/afterQueries";
import { sentenceOf } from "../../api/http";
import type { ExerciseDetail, Solution, SolutionLine } from "../../api/types";
import { AutopsyCard } from "../../components/AutopsyCard";
import { type ComparedRun, comparedStyles } from "../../components/compare/comparedRun";
import { ErrorState } from "../../components/ErrorState";
import { lazily } from "../../components/missingPart";
import { languageNames } from "../../model/exercise";
import { count, points } from "../../model/numbers";
import { forkOf } from "../../model/solution";

// Editor and plots are the heavy parts.
const SourceView = lazily(async () => (await import("../../components/SourceView")).SourceView);
const ComparePlots = lazily(async () => (await import("../../components/compare/ComparePlots")).ComparePlots);

export type SolutionViewProps = {
  code: string;
  detail: ExerciseDetail;
  lines: readonly SolutionLine[];
  shown: SolutionLine;
  against: SolutionLine | undefined;
  mine: number | undefined;
  /** Compares with another; null with nobody. */
  onAgainst: (participant: number | null) => void;
};

/** One solution: its source with credit, its run beside another's, and the way to go on from it. */
export function SolutionView({ code, detail, lines, shown, against, mine, onAgainst }: SolutionViewProps) {
  const { slug } = detail.exercise;
  const navigate = useNavigate();
  const solution = useSolution(code, slug, shown.participant);
  const other = useSolution(code, slug, against?.participant ?? null);
  const runs = useMemo(
    () => [
      ...compared(solution.data, shown.participant === mine),
      ...compared(against && other.data, against?.participant === mine),
    ],
    [solution.data, other.data, shown.participant, against, mine],
  );
  if (solution.error) {
    const again = () => void solution.refetch();
    return <ErrorState title="This solution did not load" sentence={sentenceOf(solution.error)} onRetry={again} />;
  }
  if (!solution.data) return <Skeleton height={480} />;
  const { source, autopsy } = solution.data;
  const fork = () => navigate(`/w/${code}/x/${slug}`, { state: { fork: forkOf(solution.data) } });
  return (
    <article className="solution" aria-label={`${shown.name}'s solution`}>
      <header className="solution-head">
        <h2 className="solution-owner">{shown.name}</h2>
        <p className="solution-facts numbers">
          <strong>{points(shown.score)}</strong> points · {count(shown.oracleCalls)} {detail.exercise.unit} ·{" "}
          {languageNames[shown.language]}
        </p>
        {shown.participant !== mine && (
          <Button className="solution-fork" onClick={fork}>
            Go on from this
          </Button>
        )}
      </header>
      <div className="solution-parts">
        <section className="solution-source" aria-label="Source">
          <Suspense fallback={<Skeleton height={240} />}>
            <SourceView
              source={source}
              language={shown.language}
              label={`${shown.name}'s solution in ${languageNames[shown.language]}, to read`}
            />
          </Suspense>
        </section>
        <section className="solution-run" aria-label="Run">
          {runs.length === 0 ? (
            <p className="solution-pathless">
              {detail.exercise.kind === "FUNCTION"
                ? "A function is right or wrong on each case: it leaves no path to compare."
                : "This run left no path."}
            </p>
          ) : (
            <>
              <NativeSelect
                label="Beside it"
                size="sm"
                value={String(against?.participant ?? "nobody")}
                data={[
                  { value: "nobody", label: "Nobody" },
                  ...lines
                    .filter((line) => line.participant !== shown.participant)
                    .map((line) => ({
                      value: String(line.participant),
                      label: line.participant === mine ? `My best, ${points(line.score)}` : line.name,
                    })),
                ]}
                onChange={({ currentTarget: { value } }) => onAgainst(value === "nobody" ? null : Number(value))}
              />
              <Suspense fallback={<Skeleton height={420} />}>
                <ComparePlots surface={detail.surface} runs={runs} unit={detail.exercise.unit} />
              </Suspense>
            </>
          )}
          {autopsy && <AutopsyCard autopsy={{ ...autopsy, call: null }} onShow={() => {}} />}
        </section>
      </div>
    </article>
  );
}

/** None where it left no run. */
function compared(solution: Solution | undefined, isMine: boolean): ComparedRun[] {
  if (!solution?.tape) return [];
  const { line, tape } = solution;
  return [
    {
      name: isMine ? `${line.name} (you)` : line.name,
      tape,
      style: isMine ? comparedStyles.mine : comparedStyles.theirs,
    },
  ];
}
