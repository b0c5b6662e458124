import { sentenceOf } from "../../api/http";
import { useExercises } from "../../api/queries";
import type { ExerciseSummary, Round, Workshop } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { RoundBadge } from "../../components/RoundBadge";
import { ValleyDrawing } from "../../components/ValleyDrawing";
import { counted } from "../../model/numbers";
import { byLevel } from "../../model/trail";
import { Station } from "./Station";
import { TrailSkeleton } from "./TrailSkeleton";
import "./trailMap.css";

/** The workshop's exercises, round by round, as stations of one trail. */
export function TrailMap({ code, workshop }: { code: string; workshop: Workshop }) {
  const { data: exercises, error, refetch } = useExercises(code);
  if (error && !exercises) {
    return (
      <ErrorState title="The trail map did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
    );
  }
  if (!exercises) return <TrailSkeleton />;
  if (workshop.rounds.length === 0) return <EmptyState sentence="The organizer has not planned a round yet." />;
  return (
    <>
      {workshop.rounds.map((round) => (
        <RoundTrail
          key={round.id}
          code={code}
          round={round}
          named={workshop.rounds.length > 1}
          exercises={byLevel(exercises.filter((exercise) => exercise.round === round.id))}
        />
      ))}
      {exercises.length > 0 && (
        <p className="trail-legend">
          100 points, the tick on each line, is as good as the reference solution; the dotted tick is the best baseline.
        </p>
      )}
    </>
  );
}

type RoundTrailProps = { code: string; round: Round; named: boolean; exercises: ExerciseSummary[] };

function RoundTrail({ code, round, named, exercises }: RoundTrailProps) {
  return (
    <section className="trail" aria-label={named ? round.name : "Trail map"}>
      {named ? (
        <h2 className="trail-round">
          {round.name} <RoundBadge state={round.state} />
        </h2>
      ) : (
        <h2 className="visually-hidden">Trail map</h2>
      )}
      {exercises.length === 0 ? (
        <div className="trail-unseen">
          <ValleyDrawing pathless />
          <p>{unseen(round)}</p>
        </div>
      ) : (
        <ol className="trail-stations">
          {exercises.map((exercise, n) => (
            <Station
              key={exercise.slug}
              code={code}
              exercise={exercise}
              n={n}
              count={exercises.length}
              solutionsOpen={round.solutionsOpen}
            />
          ))}
        </ol>
      )}
    </section>
  );
}

function unseen(round: Round): string {
  if (round.exercises.length === 0) return `${round.name} has no exercises yet.`;
  const verb = round.exercises.length === 1 ? "shows itself" : "show themselves";
  return `${counted(round.exercises.length, "exercise")} ${verb} here when ${round.name} opens.`;
}
