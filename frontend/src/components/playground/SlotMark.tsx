import { markerPath } from "../../plots/path";
import { runStyle } from "../../plots/runStyle";

/** A piece of a run's line with its end mark, as on the map. */
export function SlotMark({ slot, diverged = false }: { slot: number; diverged?: boolean }) {
  const { hue, dash, marker } = runStyle(slot);
  const colour = `var(${diverged ? "--path-diverged" : hue})`;
  return (
    <svg className="slot-mark" width="32" height="16" viewBox="0 0 32 16" aria-hidden="true">
      <path d="M0 8H24" stroke={colour} strokeWidth="2.25" strokeDasharray={dash.join(" ")} fill="none" />
      <path d={markerPath(marker, { x: 25, y: 8 }, 5)} fill={colour} />
    </svg>
  );
}
