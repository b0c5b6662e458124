import { type RefObject, useLayoutEffect, useRef } from "react";

const milliseconds = 250;

/**
 * Lets rows glide to their new places: each element marked `data-glide` under the container, named by its value. They
 * move only when `order` changes, so that a page that grows above them moves nothing.
 */
export function useGlide<T extends HTMLElement>(order: string): RefObject<T | null> {
  const container = useRef<T>(null);
  const before = useRef<{ order: string; tops: Map<string, number> }>({ order: "", tops: new Map() });

  useLayoutEffect(() => {
    const rows = Array.from(container.current?.querySelectorAll<HTMLElement>("[data-glide]") ?? []);
    const tops = new Map(rows.map((row) => [row.dataset.glide ?? "", row.offsetTop]));
    const known = before.current;
    before.current = { order, tops };
    if (known.order === order || window.matchMedia("(prefers-reduced-motion: reduce)").matches) return;
    for (const row of rows) glide(row, known.tops.get(row.dataset.glide ?? ""));
  });

  return container;
}

function glide(row: HTMLElement, from: number | undefined): void {
  if (from === undefined || from === row.offsetTop || !("animate" in row)) return;
  const way = from + onTheWay(row) - row.offsetTop;
  row.animate([{ transform: `translateY(${way}px)` }, { transform: "none" }], {
    duration: milliseconds,
    easing: "ease-out",
  });
}

/** How far from its place a row is that still glides: it goes on from where it is seen. */
function onTheWay(row: HTMLElement): number {
  return row.getAnimations().length === 0 ? 0 : new DOMMatrixReadOnly(getComputedStyle(row).transform).m42;
}
