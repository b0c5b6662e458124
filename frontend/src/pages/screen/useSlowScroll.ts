import { type RefObject, useEffect, useRef } from "react";

const restAtTop = 15_000;
const restAtEnd = 6_000;
const pixelsPerSecond = 28;
/** Without motion, a window at a time. */
const restAtPage = 10_000;

/** Shows what does not fit: rests at the top, goes down slowly, rests at the end, begins again. */
export function useSlowScroll<T extends HTMLElement>(): RefObject<T | null> {
  const scrolled = useRef<T>(null);
  useEffect(() => {
    const still = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
    return still ? turnPages(scrolled) : glideDown(scrolled);
  }, []);
  return scrolled;
}

function turnPages(scrolled: RefObject<HTMLElement | null>): () => void {
  const timer = setInterval(() => {
    const element = scrolled.current;
    if (!element) return;
    const rest = element.scrollHeight - element.clientHeight - element.scrollTop;
    element.scrollTop = rest < 1 ? 0 : element.scrollTop + element.clientHeight;
  }, restAtPage);
  return () => clearInterval(timer);
}

function glideDown(scrolled: RefObject<HTMLElement | null>): () => void {
  let frame = 0;
  let before = performance.now();
  let restUntil = before + restAtTop;
  // Browsers round scrollTop: the exact place is kept here.
  let place = 0;
  const step = (now: number) => {
    frame = requestAnimationFrame(step);
    const passed = now - before;
    before = now;
    const element = scrolled.current;
    if (!element || now < restUntil) return;
    const end = element.scrollHeight - element.clientHeight;
    if (place >= end) {
      place = 0;
      restUntil = now + restAtTop;
    } else {
      place = Math.min(end, place + (pixelsPerSecond * passed) / 1000);
      if (place === end) restUntil = now + restAtEnd;
    }
    element.scrollTop = place;
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}
