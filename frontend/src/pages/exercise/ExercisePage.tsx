import { lazily } from "../../components/missingPart";
import "./exercise.css";
import "./task.css";
import "./writing.css";
import "./running.css";
import "./plots.css";
import "./history.css";
import "./sheets.css";
import "./layout.css";
import { Suspense } from "react";
import { useParams } from "react-router";
import { Problem, sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import { useExercise, useMe } from "../../api/queries";
import { ErrorState } from "../../components/ErrorState";
import { useCode } from "../useCode";
import { NotOpenYet } from "./NotOpenYet";
import { OwnWorkspace } from "./OwnWorkspace";
import { ToTheMap } from "./ToTheMap";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

/** With what it takes to write together. */
const TeamWorkspace = lazily(async () => (await import("./TeamWorkspace")).TeamWorkspace);

/** An exercise: read it, write, run, and see why. */
export function ExercisePage() {
  const code = useCode();
  const { slug = "" } = useParams();
  const { workshop } = useLive();
  const round = workshop?.rounds.find((each) => each.exercises.includes(slug)) ?? null;
  if (round?.state === "SCHEDULED") return <NotOpenYet round={round} />;
  return <OpenExercise key={slug} code={code} slug={slug} />;
}

function OpenExercise({ code, slug }: { code: string; slug: string }) {
  const exercise = useExercise(code, slug);
  const me = useMe(code);
  const { workshop } = useLive();
  const round = workshop?.rounds.find((each) => each.exercises.includes(slug)) ?? null;
  if (exercise.data && !me.isPending) {
    const detail = exercise.data;
    const team = me.data?.team;
    if (!me.data || !team) return <OwnWorkspace {...{ code, detail, round }} participant={me.data?.id ?? null} />;
    return (
      <Suspense fallback={<WorkspaceSkeleton />}>
        <TeamWorkspace {...{ code, detail, round, team }} me={me.data} />
      </Suspense>
    );
  }
  if (!exercise.error) return <WorkspaceSkeleton />;
  if (exercise.error instanceof Problem && exercise.error.status === 404) {
    return (
      <ErrorState
        title="No such exercise"
        sentence="This workshop has no exercise at this address."
        action={<ToTheMap />}
      />
    );
  }
  return (
    <ErrorState
      title="The exercise did not load"
      sentence={`${sentenceOf(exercise.error)} Your draft is kept in this browser.`}
      onRetry={() => void exercise.refetch()}
    />
  );
}
