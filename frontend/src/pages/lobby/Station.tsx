import { Link } from "react-router";
import type { ExerciseSummary } from "../../api/types";
import { ScoreTrack } from "../../components/ScoreTrack";
import { TrailPart } from "../../components/Trail";
import { counted, points } from "../../model/numbers";

const levelWords = { GREEN: "Green", BLUE: "Blue", RED: "Red", BLACK: "Black" } as const;

export type StationProps = {
  code: string;
  exercise: ExerciseSummary;
  n: number;
  count: number;
  solutionsOpen: boolean;
};

/** One exercise on the trail: what it is, and how I stand there. */
export function Station({ code, exercise, n, count, solutionsOpen }: StationProps) {
  return (
    <li className="station">
      <TrailPart n={n} count={count} level={exercise.level} reached={exercise.best !== null} />
      <article className="station-card">
        <h3 className="station-title">
          <Link to={`/w/${code}/x/${exercise.slug}`} className="station-link">
            {exercise.title}
          </Link>
          <span className="station-level">{levelWords[exercise.level]}</span>
        </h3>
        <p className="station-summary">{exercise.summary}</p>
        <Standing exercise={exercise} />
        {solutionsOpen && (
          <Link to={`/w/${code}/x/${exercise.slug}/solutions`} className="station-solutions">
            Read everybody's solutions
          </Link>
        )}
      </article>
    </li>
  );
}

function Standing({ exercise }: { exercise: ExerciseSummary }) {
  const { best, tries, baseline } = exercise;
  return (
    <div className="station-standing">
      <ScoreTrack score={best} baseline={baseline} />
      <p className="station-numbers numbers">
        {best === null ? (
          <span>{tries === 0 ? "Not tried yet" : "No points yet"}</span>
        ) : (
          <span>
            <strong>{points(best)}</strong> points
          </span>
        )}
        {tries > 0 && <span>{counted(tries, "try", "tries")}</span>}
        {baseline !== null && <span className="station-baseline">⚑ baseline {points(baseline)}</span>}
      </p>
    </div>
  );
}
