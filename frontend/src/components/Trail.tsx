import type { Level } from "../model/exercise";
import { stationAt, trailPart } from "../model/trail";
import { LevelMark } from "./LevelMark";
import "./trail.css";

/** One part of the trail map's winding line, with its station: how hard it is, and whether I have been there. */
export function TrailPart({ n, count, level, reached }: { n: number; count: number; level: Level; reached: boolean }) {
  return (
    <div className="trail-part">
      <svg
        className={`trail-slopes ${fade(n, count)}`}
        viewBox="-30 0 160 100"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {[-34, -20, 20, 34].map((away) => (
          <path key={away} d={trailPart(n, count, true)} transform={`translate(${away} 0)`} className="trail-contour" />
        ))}
      </svg>
      <svg className="trail-line" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <path d={trailPart(n, count)} className="trail-path" />
      </svg>
      <span className={reached ? "trail-station trail-reached" : "trail-station"} style={{ left: `${stationAt(n)}%` }}>
        <LevelMark level={level} size={22} wordless />
      </span>
    </div>
  );
}

/** The slopes on both sides begin and end softly. */
function fade(n: number, count: number): string {
  return `${n === 0 ? "trail-fade-in" : ""} ${n === count - 1 ? "trail-fade-out" : ""}`;
}
