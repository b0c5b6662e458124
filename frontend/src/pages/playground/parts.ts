import type { PlaygroundChoice, SurfaceChoice } from "../../model/playground/choice";
import type { Playground } from "../../model/playground/playground";
import type { Play } from "./usePlay";
import type { Change } from "./usePlayground";
import type { Runs } from "./useRuns";

/** What the parts of the playground share. */
export type Parts = {
  choice: PlaygroundChoice;
  playground: Playground;
  surface: SurfaceChoice;
  change: Change;
  answers: Runs;
  play: Play;
  hover: (call: number | null) => void;
  /** The call that is looked at in all plots; null is the end. */
  cursor: number | null;
  /** The slot of the run that is explained. */
  explained: number | null;
};
