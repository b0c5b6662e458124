import type { Frame, Pixel } from "./frame";

/** A name, drawn once: text is dear, and names do not change while a race runs. Sizes in CSS pixels. */
export type Label = { image: HTMLCanvasElement; width: number; height: number };

export type LabelInks = { ink: string; casing: string; family: string };

/** A name as it stands beside its head, sharp on this screen. */
export function raceLabel(text: string, size: number, weight: number, { ink, casing, family }: LabelInks): Label {
  const ratio = window.devicePixelRatio || 1;
  const image = document.createElement("canvas");
  const context = image.getContext("2d");
  if (!context) return { image, width: 0, height: 0 };
  const font = `${weight} ${size}px ${family}`;
  context.font = font;
  const width = Math.ceil(context.measureText(text).width) + 8;
  const height = Math.ceil(size * 1.35);
  image.width = Math.ceil(width * ratio);
  image.height = Math.ceil(height * ratio);
  // A canvas that is given a size forgets everything else.
  context.scale(ratio, ratio);
  context.font = font;
  context.textBaseline = "middle";
  context.lineJoin = "round";
  context.strokeStyle = casing;
  context.lineWidth = 4;
  context.strokeText(text, 4, height / 2);
  context.fillStyle = ink;
  context.fillText(text, 4, height / 2);
  return { image, width, height };
}

/** A name and the head that it belongs to; mine is placed before all others. */
export type NamedHead = { label: Pick<Label, "width" | "height">; at: Pixel; isMe: boolean };

/** How near two names come, as a part of their height. */
const closeness = 0.82;

/**
 * The upper left corners of names: to the right of their heads, to the left near the edge, and pushed down where they
 * would lie on each other. In the order they were given.
 */
export function namesApart(heads: readonly NamedHead[], frame: Frame): Pixel[] {
  const right = frame.left + frame.width;
  const names = heads.map(({ label, at, isMe }) => ({
    ...label,
    isMe,
    x: at.x + 9 + label.width > right ? at.x - 9 - label.width : at.x + 9,
    y: at.y - label.height / 2,
  }));
  const done: typeof names = [];
  for (const name of [...names].sort((a, b) => Number(b.isMe) - Number(a.isMe) || a.y - b.y)) {
    // Each that it meets sends it further down; it meets none twice.
    for (let met = meeting(name, done); met; met = meeting(name, done)) name.y = met.y + met.height * closeness;
    done.push(name);
  }
  // What was pushed over the lower edge comes back, and takes the others along.
  const over = Math.max(0, ...names.map(({ height, y }) => y + height - frame.top - frame.height));
  return names.map(({ x, y }) => ({ x, y: y - over }));
}

type Box = Pixel & { width: number; height: number };

function meeting<T extends Box>(name: Box, others: readonly T[]): T | undefined {
  return others.find(
    (other) =>
      name.x <= other.x + other.width &&
      name.x + name.width >= other.x &&
      Math.abs(name.y - other.y) < other.height * closeness - 1e-6,
  );
}
