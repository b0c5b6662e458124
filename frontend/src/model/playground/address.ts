import { optimiserOf, type PlaygroundChoice, scheduleOf, surfaceOf } from "./choice";
import { takes } from "./knob";
import { knobsOf, type Playground, type RunSettings, tuningOf, usualRun } from "./playground";
import { firstPreset } from "./presets";

/**
 * A playground in an address, such as `?s=1~rosenbrock~-1.2,1~0,adam,0.05,cosine,200,beta1:0.8`: version, surface, start,
 * then each run with slot, optimiser, learning rate, schedule, budget and what is not as usual. Nothing in it needs to be
 * escaped. A form that reads otherwise gets another version.
 */
const version = "1";
const parameter = "s";
const longest = 2_000;

/** What a link said, and a sentence where it could not be read in full. */
export type Opened = { playground: Playground; complaint: string | null };

const complaints = {
  unreadable: "This link could not be read, so here is a first try instead.",
  otherVersion: "This link was made by another version of the playground, so here is a first try instead.",
  inPart: "Part of this link could not be read. What was missing is as usual; the rest is as it was sent to you.",
};

export function addressOf(choice: PlaygroundChoice, { surface, start, runs }: Playground): string {
  const parts = [version, surface, start.map(number).join(","), ...runs.map((run) => runText(choice, run))];
  return `?${parameter}=${parts.join("~")}`;
}

export function opened(choice: PlaygroundChoice, search: string): Opened {
  const text = new URLSearchParams(search).get(parameter);
  const first = firstPreset(choice);
  if (text === null) return { playground: first, complaint: null };
  const [told, key = "", start = "", ...runs] = text.length > longest ? [] : text.split("~");
  if (told !== version) {
    const isOther = told !== undefined && /^\d{1,3}$/.test(told);
    return { playground: first, complaint: isOther ? complaints.otherVersion : complaints.unreadable };
  }
  const surface = surfaceOf(choice, key);
  if (!surface) return { playground: first, complaint: complaints.unreadable };
  const doubt = { isInPart: false };
  const [x, y, ...more] = start.split(",").map(read);
  const isOnMap =
    more.length === 0 &&
    x !== undefined &&
    y !== undefined &&
    x >= surface.xMin &&
    x <= surface.xMax &&
    y >= surface.yMin &&
    y <= surface.yMax;
  doubt.isInPart ||= !isOnMap || runs.length > choice.mostRuns;
  const settings = runs.slice(0, choice.mostRuns).flatMap((run) => runOf(choice, run, doubt));
  const playground = {
    surface: key,
    start: isOnMap ? ([x, y] as [number, number]) : surface.start,
    runs: apart(settings),
  };
  return { playground, complaint: doubt.isInPart ? complaints.inPart : null };
}

function runText(choice: PlaygroundChoice, run: RunSettings): string {
  const tuning = Object.entries(tuningOf(choice, run)).map(([name, value]) => `${name}:${number(value)}`);
  const { slot, optimiser, learningRate, schedule, budget } = run;
  return [slot, optimiser, number(learningRate), schedule, budget, ...tuning].join(",");
}

function runOf(choice: PlaygroundChoice, text: string, doubt: { isInPart: boolean }): RunSettings[] {
  const [slot = "", optimiser = "", rate = "", schedule = "", budget = "", ...tuning] = text.split(",");
  if (!optimiserOf(choice, optimiser)) {
    doubt.isInPart = true;
    return [];
  }
  const run = usualRun(choice, optimiser);
  const or = <T>(isGood: boolean, good: T, otherwise: T): T => {
    doubt.isInPart ||= !isGood;
    return isGood ? good : otherwise;
  };
  run.slot = or(/^\d$/.test(slot) && Number(slot) < choice.mostRuns, Number(slot), 0);
  run.learningRate = or(takes(choice.learningRate, read(rate)), read(rate), run.learningRate);
  run.schedule = or(scheduleOf(choice, schedule) !== undefined, schedule, run.schedule);
  run.budget = or(takes(choice.budget, read(budget)), read(budget), run.budget);
  const knobs = knobsOf(choice, run);
  for (const each of tuning) {
    const [name, value = ""] = each.split(":");
    const knob = knobs.find((known) => known.name === name);
    if (knob && takes(knob, read(value))) run.tuning[knob.name] = read(value);
    else doubt.isInPart = true;
  }
  return [run];
}

/** Each run in a slot of its own. */
function apart(runs: RunSettings[]): RunSettings[] {
  const taken = new Set<number>();
  return runs.map((run) => {
    const slot = taken.has(run.slot) ? ([0, 1, 2, 3].find((free) => !taken.has(free)) ?? run.slot) : run.slot;
    taken.add(slot);
    return { ...run, slot };
  });
}

/** Only what `number` writes; "0x10" and " 7" are not. */
function read(text: string): number {
  return /^-?\d+(\.\d+)?(e-?\d+)?$/.test(text) ? Number(text) : Number.NaN;
}

function number(value: number): string {
  return String(Number(value.toPrecision(6)));
}
