import { called, type Finale, moveOf } from "../../model/finale";
import { count, points } from "../../model/numbers";
import { VerdictBadge } from "../VerdictBadge";

/** What opened just now, and who is up next; said aloud, too. */
export function FinaleStep({ finale }: { finale: Finale }) {
  return (
    <div className="finale-step" role="status">
      {finale.phase === "JUDGING" && (
        <p className="finale-said">
          The final submissions are judged again, on instances that nobody has seen: {count(finale.judged)} of{" "}
          {count(finale.total)}.
        </p>
      )}
      {finale.phase === "REVEALING" && <Opened finale={finale} />}
      {finale.phase === "REVEALING" && <Up finale={finale} />}
      {finale.phase === "OVER" && <Winners finale={finale} />}
    </div>
  );
}

function Opened({ finale }: { finale: Finale }) {
  if (finale.step === 1) {
    const zeros = finale.opened.length;
    return (
      <p className="finale-said">
        {zeros === 0 ? "Every result is hidden." : "What earned nothing is open; all else is hidden."} From the last
        place up.
      </p>
    );
  }
  return (
    <ul className="finale-opened">
      {finale.opened.map((cell) => (
        <li key={cell.participant}>
          <span className="finale-said-name">{cell.name}</span> <span>{titleOf(finale, cell.exercise)}</span>
          <strong className="finale-said-points numbers">
            {cell.score === null ? <VerdictBadge verdict={cell.verdict} /> : points(cell.score)}
          </strong>
          <span className="finale-said-move numbers">{moveOf(cell)}</span>
        </li>
      ))}
    </ul>
  );
}

function Up({ finale }: { finale: Finale }) {
  if (finale.up.length === 0) return <p className="finale-said">Everything is open. One more step and it is final.</p>;
  const exercises = [...new Set(finale.up.map((cell) => titleOf(finale, cell.exercise)))];
  return (
    <p className="finale-said">
      Up next: <strong>{called(finale.up)}</strong>, {exercises.join(", ")}
    </p>
  );
}

function Winners({ finale }: { finale: Finale }) {
  const first = finale.rows.filter((row) => row.standing.rank === 1).map((row) => row.standing);
  return (
    <p className="finale-said">
      <strong className="finale-winner">{called(first)}</strong> {first.length > 1 ? "win" : "wins"} {finale.name} with{" "}
      {points(first[0]?.score ?? null)} points.
    </p>
  );
}

function titleOf(finale: Finale, slug: string): string {
  return finale.exercises.find((exercise) => exercise.slug === slug)?.title ?? slug;
}
