import type { PathLook } from "../../plots/path";
import { cssColour, runStyle } from "../../plots/runStyle";

/** A run on the map: its own hue, dash and end mark; grey where it diverged. */
export function slotLook(element: Element, slot: number, diverged: boolean): PathLook {
  const { hue, dash, marker } = runStyle(slot);
  return {
    colour: cssColour(element, diverged ? "--path-diverged" : hue),
    casing: cssColour(element, "--path-casing"),
    width: 2.25,
    dash,
    marker,
    points: true,
  };
}
