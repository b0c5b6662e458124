import { counted } from "../../model/numbers";
import type { Race } from "../../model/race";

/** What the drawing shows, for who cannot see it; who leads is beside it as text. */
export function raceLabelOf({ runners, unit, dimension }: Race): string {
  const who = counted(runners.length, "run");
  const best = runners.find((runner) => !runner.baseline);
  const lead = best ? ` ${best.name} has the most points.` : "";
  return dimension === 2
    ? `${who} going down the surface together, by ${unit}.${lead}`
    : `The loss of ${who} over ${unit}, logarithmic.${lead}`;
}
