/**
 * Draws the race of 300 synthetic runs frame by frame, as the page does, and counts how long the frames take. Driven by
 * `raceFrames.ts`, or by hand: `npx vite`, then /bench/race.html, and `await race("surface")` in the browser's console.
 */
import { courseOf, heightDomain, type Race, type Runner, raceSeconds } from "../src/model/race";
import type { Surface } from "../src/model/tape";
import { terrain } from "../src/plots/contours";
import { sharpContext } from "../src/plots/frame";
import { castOf, drawComets, drawTrails, type Star } from "../src/plots/race";
import { laneField, laneFrame, surfaceField } from "../src/plots/raceField";
import { drawLaneAxes } from "../src/plots/raceLanes";
import { raceLabel } from "../src/plots/raceNames";
import { drawSurface, surfaceFrame } from "../src/plots/surface";

export type Ground = "surface" | "lanes";

/** Milliseconds of each frame: spent in our script, and from one frame to the next. */
export type Frames = { script: number[]; between: number[] };

declare global {
  var race: (ground: Ground, seconds: number) => Promise<Frames>;
}

const runs = 300;
const pointsOfOne = 80;
const calls = 200;
const [width, height] = [window.innerWidth, window.innerHeight];
const inks = { field: "#1b1f23", casing: "#fffdf8", diverged: "#6b7076" };

const f = (x: number, y: number) => 20 * (y - x * x) ** 2 + (1 - x) ** 2;

/** Momentum from one start, everybody with numbers of their own; one in eight too bold. */
function run(nth: number): Runner {
  const rate = nth % 8 === 7 ? 0.06 : 0.0004 * 1.012 ** nth;
  const momentum = (nth % 10) / 10.5;
  let [x, y, u, v] = [-1.2, 1, 0, 0];
  const track: Runner["track"] = { calls: [], heights: [], x: [], y: [] };
  for (let call = 1; call <= calls && Math.hypot(x, y) < 60; call++) {
    if (call % Math.ceil(calls / pointsOfOne) === 1 || call < 20) {
      track.calls.push(call);
      track.heights.push(Math.max(-16, Math.log10(f(x, y))));
      track.x.push(x);
      track.y.push(y);
    }
    u = momentum * u - rate * (-80 * x * (y - x * x) - 2 * (1 - x));
    v = momentum * v - rate * 40 * (y - x * x);
    x += u;
    y += v;
  }
  const name = `Participant ${nth}`;
  return { participant: nth, name, baseline: false, score: nth, diverged: Math.hypot(x, y) >= 60, track };
}

function surface(): Surface {
  const [xMin, xMax, yMin, yMax, columns, rows] = [-1.8, 1.8, -0.8, 2.4, 101, 101];
  const values = Array.from({ length: columns * rows }, (_, i) =>
    f(xMin + ((xMax - xMin) * (i % columns)) / 100, yMin + ((yMax - yMin) * Math.floor(i / columns)) / 100),
  );
  return { xMin, xMax, yMin, yMax, columns, rows, values, start: [-1.2, 1], minimum: [1, 1] };
}

function sheet(): CanvasRenderingContext2D {
  const canvas = document.createElement("canvas");
  canvas.style.width = `${width}px`;
  canvas.style.height = `${height}px`;
  document.body.append(canvas);
  const context = sharpContext(canvas, width, height);
  if (!context) throw new Error("no canvas");
  return context;
}

globalThis.race = async (ground, seconds) => {
  document.body.replaceChildren();
  const race: Race = {
    ...{ seq: 1, unit: "oracle calls", budget: calls, dimension: 2, gapKnown: true },
    runners: Array.from({ length: runs }, (_, nth) => run(nth)),
  };
  const course = courseOf(race);
  const below = sheet();
  const [low, high] = [sheet(), sheet()];
  const drawn = surface();
  const field =
    ground === "surface"
      ? surfaceField(course, surfaceFrame(drawn, width, height, false))
      : laneField(course, laneFrame(course.length, heightDomain(race), width, height));
  const groundInks = {
    contour: "#1b1f2338",
    contourIndex: "#1b1f2360",
    onTerrain: "#1b1f23",
    casing: "#fffdf8",
    label: "#565d64",
  };
  if (ground === "surface") drawSurface(below, terrain(drawn), field.frame, "light", groundInks);
  else drawLaneAxes(below, field.frame, { label: "#565d64", grid: "#dedbd2", font: "13px sans-serif" });
  const stars: Star[] = Array.from({ length: 11 }, (_, nth) => ({
    ...{ runner: nth * 17, colour: nth === 10 ? "#d1440c" : "#0072b2", marker: "circle", isMe: nth === 10 },
    label: raceLabel(`Participant ${nth * 17}`, 14, 600, { ink: "#1b1f23", casing: "#fffdf8", family: "sans-serif" }),
  }));
  const cast = castOf(field, stars);
  const frames: Frames = { script: [], between: [] };
  let call = 0;
  let drawnTo = 0;
  let before = await new Promise<number>(requestAnimationFrame);
  const end = before + seconds * 1000;
  while (before < end) {
    const now = await new Promise<number>(requestAnimationFrame);
    frames.between.push(now - before);
    call = Math.min(course.length, call + ((now - before) / 1000) * (course.length / Math.min(seconds, raceSeconds)));
    before = now;
    const began = performance.now();
    drawTrails(low, field, cast, inks, drawnTo, call);
    drawnTo = call;
    high.clearRect(0, 0, width, height);
    drawComets(high, field, cast, inks, call);
    frames.script.push(performance.now() - began);
  }
  return frames;
};
