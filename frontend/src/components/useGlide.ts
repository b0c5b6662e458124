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
  const way = from === undefined ? 0 : from - row.offsetTop;
  if (way === 0 || !("animate" in row)) return;
  row.animate([{ transform: `translateY(${way}px)` }, { transform: "none" }], {
    duration: milliseconds,
    easing: "ease-out",
  });
}
