import { namedRunners, type Runner } from "../../model/race";
import { type RunStyle, runStyle } from "../../plots/runStyle";

/** How one that carries a name is told from others: a CSS variable and a mark. */
export type StarLook = { runner: number; hue: string; marker: RunStyle["marker"]; isMe: boolean };

/** Vermilion is left out: it is too near to the colour of my own run. */
const hues = ["--run-1", "--run-5", "--run-3", "--run-4", "--run-7", "--run-6", "--run-8"];

/** The looks of those who carry a name, best first: the same on a phone and on the projector. */
export function starLooks(runners: readonly Runner[], me: number | null): StarLook[] {
  let people = 0;
  return namedRunners(runners, me).map((runner) => {
    const one = runners[runner];
    const isMe = one?.participant === me && !one?.baseline;
    if (isMe) return { runner, hue: "--path", marker: "circle", isMe };
    // Seven hues and four marks: only after 28 would two be the same.
    const nth = people++;
    const hue = one?.baseline ? "--on-terrain" : (hues[nth % hues.length] ?? "--run-1");
    return { runner, hue, marker: runStyle(nth).marker, isMe };
  });
}
