import "./solutions.css";
import { Anchor, Button, Skeleton } from "@mantine/core";
import { Link, useParams, useSearchParams } from "react-router";
import { useSolutions } from "../../api/afterQueries";
import { Problem, sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import { useExercise, useMe } from "../../api/queries";
import type { ExerciseDetail, SolutionLine } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { useCode } from "../useCode";
import { SolutionList } from "./SolutionList";
import { SolutionView } from "./SolutionView";

/** After the round: what others handed in, to read, compare and go on from. */
export function SolutionsPage() {
  const code = useCode();
  const { slug = "" } = useParams();
  const { workshop } = useLive();
  const exercise = useExercise(code, slug);
  const round = workshop?.rounds.find((each) => each.exercises.includes(slug));
  const lines = useSolutions(code, slug, round?.solutionsOpen ?? false);
  const failed = lines.error ?? exercise.error;
  if (failed) return <Refused code={code} failure={failed} onRetry={() => void lines.refetch()} />;
  if (!lines.data || !exercise.data) return <SolutionsSkeleton />;
  return (
    <div className="solutions">
      <title>{`Solutions of ${exercise.data.exercise.title} · Talweg`}</title>
      <header className="solutions-head">
        <h1 className="solutions-title">{exercise.data.exercise.title}</h1>
        <p className="solutions-rule">
          Everybody's best solution{round && ` of ${round.name}`}, opened by the organizer.{" "}
          <Anchor component={Link} to={`/w/${code}/x/${slug}`} inherit underline="always">
            To the workspace
          </Anchor>
          {" · "}
          <Anchor component={Link} to={`/w/${code}/race?x=${slug}`} inherit underline="always">
            Watch the race
          </Anchor>
        </p>
      </header>
      {lines.data.length === 0 ? (
        <EmptyState sentence="Nobody has a scored solution to this exercise." />
      ) : (
        <Browser code={code} detail={exercise.data} lines={lines.data} />
      )}
    </div>
  );
}

type BrowserProps = { code: string; detail: ExerciseDetail; lines: readonly SolutionLine[] };

function Browser({ code, detail, lines }: BrowserProps) {
  const { data: me } = useMe(code);
  const [search, setSearch] = useSearchParams();
  const numbered = (name: string) => lines.find((line) => String(line.participant) === search.get(name));
  const mine = lines.find((line) => line.participant === me?.competitor);
  const shown = numbered("who") ?? lines[0];
  if (!shown) return null;
  const other = search.get("with") === "nobody" ? undefined : (numbered("with") ?? mine);
  const against = other?.participant === shown.participant ? undefined : other;
  const put = (name: string, value: string) =>
    setSearch(
      (before) => {
        before.set(name, value);
        return before;
      },
      { replace: true, preventScrollReset: true },
    );
  return (
    <div className="solutions-body">
      <SolutionList
        lines={lines}
        shown={shown.participant}
        mine={mine?.participant}
        onShow={(participant) => put("who", String(participant))}
      />
      <SolutionView
        {...{ code, detail, lines, shown, against }}
        mine={mine?.participant}
        onAgainst={(participant) => put("with", participant === null ? "nobody" : String(participant))}
      />
    </div>
  );
}

function Refused({ code, failure, onRetry }: { code: string; failure: Error; onRetry: () => void }) {
  const status = failure instanceof Problem ? failure.status : 0;
  const [to, word] = status === 401 ? [`/join/${code}`, "Join"] : [`/w/${code}`, "To the trail map"];
  if (status === 401 || status === 404 || status === 409) {
    const action = (
      <Button component={Link} to={to}>
        {word}
      </Button>
    );
    return <EmptyState sentence={sentenceOf(failure)} action={action} />;
  }
  return <ErrorState title="The solutions did not load" sentence={sentenceOf(failure)} onRetry={onRetry} />;
}

function SolutionsSkeleton() {
  return (
    <div className="solutions-body" role="status" aria-busy="true">
      <span className="visually-hidden">Fetching the solutions…</span>
      <Skeleton height={320} />
      <Skeleton height={480} />
    </div>
  );
}
