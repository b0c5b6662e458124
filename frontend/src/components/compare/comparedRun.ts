import type { Tape } from "../../model/tape";
import type { PathLook } from "../../plots/path";
import { cssColour } from "../../plots/runStyle";

/** A run that is laid beside another. */
export type ComparedRun = { name: string; tape: Tape; style: ComparedStyle };

export type ComparedStyle = { hue: string; dash: number[]; marker: PathLook["marker"] };

/** Mine is the one bright path, here as everywhere; theirs is blue, broken and ends in a square. */
export const comparedStyles: { mine: ComparedStyle; theirs: ComparedStyle } = {
  mine: { hue: "--path", dash: [], marker: "circle" },
  theirs: { hue: "--run-1", dash: [9, 4], marker: "square" },
};

export function comparedLook(element: Element, { tape, style }: ComparedRun): PathLook {
  return {
    colour: cssColour(element, tape.diverged ? "--path-diverged" : style.hue),
    casing: cssColour(element, "--path-casing"),
    width: 2.5,
    dash: style.dash,
    marker: style.marker,
    points: true,
  };
}
