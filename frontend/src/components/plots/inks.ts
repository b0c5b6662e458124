import type { PathLook } from "../../plots/path";
import { cssColour, runStyle } from "../../plots/runStyle";
import type { SurfaceInks } from "../../plots/surface";

/** A run that others are compared with, and its number among the exercise's ghosts: that decides its dash and mark. */
export type Shade = { nth: number };

/** The numbers at axes, in the page's own type. */
export function plotFont(element: Element): string {
  return `13px ${getComputedStyle(element).fontFamily}`;
}

export function surfaceInks(element: Element): SurfaceInks {
  return {
    contour: cssColour(element, "--contour"),
    contourIndex: cssColour(element, "--contour-index"),
    onTerrain: cssColour(element, "--on-terrain"),
    casing: cssColour(element, "--path-casing"),
    label: cssColour(element, "--ink-soft"),
  };
}

/** The one bright path; grey where it diverged. */
export function runLook(element: Element, diverged: boolean): PathLook {
  return {
    colour: cssColour(element, diverged ? "--path-diverged" : "--path"),
    casing: cssColour(element, "--path-casing"),
    width: 2.5,
    dash: [],
    marker: "circle",
    points: true,
  };
}

/** Ghosts are thin and in ink; dash and mark tell them apart. */
export function ghostLook(element: Element, { nth }: Shade): PathLook {
  const { dash, marker } = ghostStyle(nth);
  return {
    colour: cssColour(element, "--on-terrain"),
    casing: `${cssColour(element, "--path-casing")}b0`,
    width: 1.25,
    dash,
    marker,
    points: false,
  };
}

/** The first style of all runs, unbroken and round, is the participant's own. */
export function ghostStyle(nth: number): { dash: number[]; marker: PathLook["marker"] } {
  const { dash, marker } = runStyle(nth + 1);
  return { dash, marker };
}
