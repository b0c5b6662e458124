import { useMemo } from "react";
import { descent, linePath, ringsPath, valleyBox, valleyContours } from "../model/valley";
import "./valleyDrawing.css";

const view = `0 0 ${valleyBox.width} ${valleyBox.height}`;
const start = [6.4, 0.9] as const;
const steps = 110;
/** Every how many-th contour is drawn stronger, as on maps. */
const indexContour = 5;
/** The first steps are long enough to be told apart. */
const stepsMarked = 34;

/** The talweg: a valley's contour lines, and one bright path that descends to its lowest point. */
export function ValleyDrawing({ pathless = false }: { pathless?: boolean }) {
  const contours = useMemo(() => valleyContours().map(({ level, rings }) => ({ level, line: ringsPath(rings) })), []);
  return (
    <div className="valley">
      <svg viewBox={view} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
        {contours.toReversed().map(({ level, line }) => (
          <path
            key={level}
            d={line}
            className={level % indexContour === 0 ? "valley-line valley-index" : "valley-line"}
            style={{
              fill: `color-mix(in oklab, var(--valley-ridge) ${Math.round((100 * level) / contours.length)}%, var(--valley-floor))`,
            }}
          />
        ))}
      </svg>
      <div className="valley-fade" />
      {!pathless && (
        <svg viewBox={view} preserveAspectRatio="xMidYMid slice" aria-hidden="true">
          <Descent />
        </svg>
      )}
    </div>
  );
}

function Descent() {
  const points = useMemo(() => descent(start, steps), []);
  const line = useMemo(() => linePath(points), [points]);
  const [endX, endY] = points.at(-1) ?? start;
  return (
    <>
      <path d={line} className="valley-casing" pathLength={1} />
      <path d={line} className="valley-path" pathLength={1} />
      {points.slice(1, stepsMarked).map(([x, y]) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={0.052} className="valley-step" />
      ))}
      <circle cx={start[0]} cy={start[1]} r={0.13} className="valley-start" />
      <path d={`M${endX - 0.17} ${endY}h0.34M${endX} ${endY - 0.17}v0.34`} className="valley-minimum" />
    </>
  );
}
