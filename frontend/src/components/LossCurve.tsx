import { useMemo } from "react";
import type { Tape } from "../model/tape";
import { cssColour } from "../plots/runStyle";
import { CurvePlot, type CurvePlotProps, type PlottedCurve } from "./plots/CurvePlot";
import { ghostStyle } from "./plots/inks";

export type LossCurveProps = Omit<CurvePlotProps, "curves" | "everyPoint"> & {
  run: Tape | null;
  ghosts: readonly { nth: number; tape: Tape }[];
};

/** Gap, gradient norm or length of steps of a run and its ghosts. */
export function LossCurve({ run, ghosts, ...plot }: LossCurveProps) {
  const curves = useMemo(() => [...(run ? [mine(run)] : []), ...ghosts.map(other)], [run, ghosts]);
  return <CurvePlot {...plot} curves={curves} />;
}

function mine(tape: Tape): PlottedCurve {
  const hue = tape.diverged ? "--path-diverged" : "--path";
  return { tape, look: (element) => ({ colour: cssColour(element, hue), width: 2.25, dash: [], marker: "circle" }) };
}

function other({ nth, tape }: { nth: number; tape: Tape }): PlottedCurve {
  return { tape, look: (element) => ({ colour: cssColour(element, "--ink-soft"), width: 1.25, ...ghostStyle(nth) }) };
}
