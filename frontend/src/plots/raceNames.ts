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

/** The upper left corner of a name. */
export type PlacedName = { label: Pick<Label, "width" | "height">; at: Pixel };

/**
 * Where names stand: to the right of their heads, to the left near the edge, and pushed down where they would lie on
 * each other. In the order they were given.
 */
export function namesApart(heads: readonly PlacedName[], frame: Frame): Pixel[] {
  const right = frame.left + frame.width;
  const names = heads.map(({ label, at }) => ({
    label,
    x: at.x + 9 + label.width > right ? at.x - 9 - label.width : at.x + 9,
    y: at.y - label.height / 2,
  }));
  const done: typeof names = [];
  for (const name of [...names].sort((a, b) => a.y - b.y)) {
    for (const other of done) {
      const isBeside = name.x > other.x + other.label.width || name.x + name.label.width < other.x;
      if (!isBeside) name.y = Math.max(name.y, other.y + other.label.height * 0.82);
    }
    done.push(name);
  }
  // What was pushed over the lower edge comes back, and takes the others along.
  const over = Math.max(0, ...names.map(({ label, y }) => y + label.height - frame.top - frame.height));
  return names.map(({ x, y }) => ({ x, y: y - over }));
}
