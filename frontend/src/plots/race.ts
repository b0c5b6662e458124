import { pointAt } from "../model/race";
import { type Frame, isInside, type Pixel } from "./frame";
import { markerPath } from "./path";
import { type Exit, headAt, type RaceField } from "./raceField";
import { type Label, namesApart } from "./raceNames";
import type { RunStyle } from "./runStyle";

/** One that carries a name: drawn stronger, in a hue and with a mark. */
export type Star = { runner: number; colour: string; marker: RunStyle["marker"]; isMe: boolean; label: Label };

/** Who is drawn how: the stars, best first, and the numbers of all others. */
export type Cast = { stars: readonly Star[]; others: readonly number[] };

export type RaceInks = { field: string; casing: string; diverged: string };

/** A comet's tail, from its thin end to its head. */
const tail = [
  { alpha: 0.15, width: 0.75 },
  { alpha: 0.35, width: 1.1 },
  { alpha: 0.6, width: 1.5 },
  { alpha: 0.9, width: 2 },
];

/** The part of the race that a tail is long. */
const tailShare = 0.09;

/** Everybody but the stars. */
export function castOf(field: RaceField, stars: readonly Star[]): Cast {
  const named = new Set(stars.map((star) => star.runner));
  return { stars, others: field.course.runners.map((_, runner) => runner).filter((runner) => !named.has(runner)) };
}

/**
 * Draws what was run through after one call and up to another; from the beginning on an empty canvas. A frame adds a few
 * steps to what is there, so that 300 whole runs need not be drawn 60 times a second.
 */
export function drawTrails(
  context: CanvasRenderingContext2D,
  field: RaceField,
  { stars, others }: Cast,
  inks: RaceInks,
  from: number,
  to: number,
): void {
  clipped(context, field.frame, () => {
    context.lineJoin = "round";
    context.beginPath();
    for (const runner of others) passed(context, field, runner, from, to);
    stroke(context, inks.field, 0.75, 0.16);
    for (const { runner, colour, isMe } of stars.toReversed()) {
      context.beginPath();
      passed(context, field, runner, from, to);
      stroke(context, inks.casing, isMe ? 4 : 2.5, 0.5);
      stroke(context, colour, isMe ? 2 : 1.25, 0.75);
    }
  });
  for (const exit of field.exits) {
    if (exit.call > from && exit.call <= to) drawExit(context, field, exit, inks);
  }
}

/** Draws everybody where they are at a call: tails, heads, and the names of those who have one. */
export function drawComets(
  context: CanvasRenderingContext2D,
  field: RaceField,
  { stars, others }: Cast,
  inks: RaceInks,
  call: number,
): void {
  const length = field.course.length * tailShare;
  clipped(context, field.frame, () => {
    context.lineJoin = "round";
    context.lineCap = "round";
    drawTails(context, field, others, call, length, { colour: inks.field, strength: 0.6, width: 1 });
    drawHeads(context, field, others, call, inks.field);
    for (const { runner, colour, isMe } of stars.toReversed()) {
      context.beginPath();
      traceBetween(context, field, runner, call - length / 2, call);
      stroke(context, inks.casing, isMe ? 5.5 : 4.5, 0.7);
      drawTails(context, field, [runner], call, length, { colour, strength: 1, width: isMe ? 1.7 : 1.3 });
    }
  });
  const heads = stars.map((star) => ({ ...star, at: headAt(field, star.runner, call) }));
  // The best are drawn last, on top.
  const inside = heads.filter(({ at }) => isInside(field.frame, at)).reverse();
  const places = namesApart(inside, field.frame);
  drawTies(context, inside, places, inks.field);
  for (const star of inside) drawStar(context, star, star.at, inks.casing);
  inside.forEach(({ label }, i) => {
    const at = places[i];
    if (at && label.width > 0) context.drawImage(label.image, at.x, at.y, label.width, label.height);
  });
}

/** A hairline from a head to its name, where that was pushed away from it. */
function drawTies(
  context: CanvasRenderingContext2D,
  heads: readonly (Star & { at: Pixel })[],
  places: readonly Pixel[],
  colour: string,
): void {
  context.beginPath();
  heads.forEach(({ at, label }, i) => {
    const { x, y } = places[i] ?? at;
    const middle = y + label.height / 2;
    if (Math.abs(middle - at.y) < label.height) return;
    context.moveTo(at.x, at.y);
    context.lineTo(x < at.x ? x + label.width - 2 : x + 2, middle);
  });
  stroke(context, colour, 0.75, 0.45);
}

type TailLook = { colour: string; strength: number; width: number };

function drawTails(
  context: CanvasRenderingContext2D,
  field: RaceField,
  runners: readonly number[],
  call: number,
  length: number,
  look: TailLook,
): void {
  tail.forEach(({ alpha, width }, nth) => {
    const begin = call - (length * (tail.length - nth)) / tail.length;
    context.beginPath();
    for (const runner of runners) traceBetween(context, field, runner, begin, begin + length / tail.length);
    stroke(context, look.colour, width * look.width, alpha * look.strength);
  });
}

function drawHeads(
  context: CanvasRenderingContext2D,
  field: RaceField,
  runners: readonly number[],
  call: number,
  colour: string,
): void {
  context.beginPath();
  for (const runner of runners) {
    const { x, y } = headAt(field, runner, call);
    context.moveTo(x + 2.25, y);
    context.arc(x, y, 2.25, 0, 2 * Math.PI);
  }
  context.globalAlpha = 0.75;
  context.fillStyle = colour;
  context.fill();
  context.globalAlpha = 1;
}

function drawStar(context: CanvasRenderingContext2D, star: Star, at: Pixel, casing: string): void {
  const shape = new Path2D(markerPath(star.marker, at, star.isMe ? 7 : 5));
  fillShape(context, shape, star.colour, casing, 3);
}

/** A grey trace of the whole run, and an arrow head where it went. */
function drawExit(context: CanvasRenderingContext2D, field: RaceField, exit: Exit, inks: RaceInks): void {
  clipped(context, field.frame, () => {
    context.lineJoin = "round";
    context.beginPath();
    traceBetween(context, field, exit.runner, 0, exit.call);
    stroke(context, inks.casing, 2.5, 0.35);
    stroke(context, inks.diverged, 1, 0.6);
  });
  context.save();
  context.translate(exit.at.x, exit.at.y);
  context.rotate(exit.direction);
  fillShape(context, new Path2D("M-1 0L-10 -5L-7.5 0L-10 5Z"), inks.diverged, inks.casing, 2);
  context.restore();
}

/** The steps of a run that were completed after one call and up to another. */
function passed(context: CanvasRenderingContext2D, field: RaceField, runner: number, from: number, to: number): void {
  const { course, across, down } = field;
  const begin = pointAt(course, runner, from);
  const end = pointAt(course, runner, to);
  if (end <= begin) return;
  context.moveTo(across[begin] ?? 0, down[begin] ?? 0);
  for (let i = begin + 1; i <= end; i++) context.lineTo(across[i] ?? 0, down[i] ?? 0);
}

/** The way between two calls, which need not be points. */
function traceBetween(
  context: CanvasRenderingContext2D,
  field: RaceField,
  runner: number,
  from: number,
  to: number,
): void {
  if (to <= 0) return;
  const { course, across, down } = field;
  const begin = pointAt(course, runner, from);
  const end = pointAt(course, runner, to);
  const start = headAt(field, runner, from);
  context.moveTo(start.x, start.y);
  for (let i = begin + 1; i <= end; i++) context.lineTo(across[i] ?? 0, down[i] ?? 0);
  const head = headAt(field, runner, to);
  context.lineTo(head.x, head.y);
}

function clipped(context: CanvasRenderingContext2D, frame: Frame, draw: () => void): void {
  context.save();
  context.beginPath();
  context.rect(frame.left, frame.top, frame.width, frame.height);
  context.clip();
  draw();
  context.restore();
}

function stroke(context: CanvasRenderingContext2D, colour: string, width: number, alpha: number): void {
  context.globalAlpha = alpha;
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
  context.globalAlpha = 1;
}

function fillShape(context: CanvasRenderingContext2D, shape: Path2D, colour: string, casing: string, edge: number) {
  context.lineJoin = "round";
  context.strokeStyle = casing;
  context.lineWidth = edge;
  context.stroke(shape);
  context.fillStyle = colour;
  context.fill(shape);
}
