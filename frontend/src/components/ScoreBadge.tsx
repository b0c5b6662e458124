import { nothing, points } from "../model/numbers";

/** Points, with a word for who cannot see that they are points; the best of its kind is marked. */
export function ScoreBadge({ score, best = false }: { score: number | null; best?: boolean }) {
  if (score === null) {
    return (
      <span className="badge badge-quiet">
        <span aria-hidden="true">{nothing}</span>
        <span className="visually-hidden">No score yet</span>
      </span>
    );
  }
  return (
    <span className="badge numbers" title="100 is as good as the reference solution">
      {best && <span aria-hidden="true">★</span>}
      <strong>{points(score)}</strong>
      <span className="visually-hidden">{best ? "points, the best" : "points"}</span>
    </span>
  );
}
