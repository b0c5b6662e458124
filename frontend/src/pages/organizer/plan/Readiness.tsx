import type { ReadinessPoint } from "../../../api/types";

/** The check list: what is missing first, then what deserves a look. */
export function Readiness({ points }: { points: readonly ReadinessPoint[] }) {
  if (points.length === 0) {
    return (
      <p className="readiness readiness-well" role="status">
        <span aria-hidden="true">✓ </span>Everything is ready.
      </p>
    );
  }
  const missing = points.filter(({ weight }) => weight === "MISSING");
  const look = points.filter(({ weight }) => weight === "LOOK");
  return (
    <section className="readiness" aria-label="Check list">
      <ul className="readiness-points">
        {[...missing, ...look].map(({ weight, sentence }) => (
          <li key={sentence} className={weight === "MISSING" ? "readiness-missing" : "readiness-look"}>
            <span className="readiness-mark">{weight === "MISSING" ? "△ Missing" : "◌ Look"}</span>
            <span>{sentence}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
