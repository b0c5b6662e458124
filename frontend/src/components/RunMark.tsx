import { markerPath } from "../plots/path";
import { ghostStyle } from "./plots/inks";

/** A piece of a ghost's line with its end mark, as a legend. */
export function RunMark({ nth }: { nth: number }) {
  const { dash, marker } = ghostStyle(nth);
  return (
    <svg width="25" height="14" viewBox="0 0 25 14" aria-hidden="true">
      <path d="M0 7H18" stroke="currentColor" strokeWidth="1.5" strokeDasharray={dash.join(" ")} fill="none" />
      <path d={markerPath(marker, { x: 19, y: 7 }, 4)} fill="currentColor" />
    </svg>
  );
}
