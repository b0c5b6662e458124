import "./scoreTrack.css";

/** Beyond par there is still room: the track ends here. */
const end = 125;

/** A faint track from 0 to beyond par (the tick at 100), filled to a score, with a flag where the baseline is. */
export function ScoreTrack({ score, baseline = null }: { score: number | null; baseline?: number | null }) {
  return (
    <span className="score-track" aria-hidden="true">
      <span className="score-track-fill" style={{ width: at(score ?? 0) }} />
      <span className="score-track-par" style={{ left: at(100) }} />
      {baseline !== null && <span className="score-track-baseline" style={{ left: at(baseline) }} />}
    </span>
  );
}

function at(score: number): string {
  return `${(100 * Math.min(Math.max(score, 0), end)) / end}%`;
}
