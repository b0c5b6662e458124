import { type RefObject, useEffect, useEffectEvent, useRef } from "react";
import { panned, type Window, zoomed } from "../../model/mapView";
import { type Frame, type Pixel, toPlane } from "../../plots/frame";
import type { MapView } from "./useMapView";

type Gestures = {
  canvas: RefObject<HTMLCanvasElement | null>;
  frame: Frame;
  whole: Window;
  map: MapView;
  /** Somebody points at a place; null when they are gone. */
  onPoint: (place: Pixel | null) => void;
};

/** Fingers apart or the wheel come nearer, dragging moves what is near; everything else points. */
export function useMapGestures({ canvas, frame, whole, map, onPoint }: Gestures): void {
  const down = useRef(new Map<number, Pixel>());

  const wheel = useEffectEvent((event: WheelEvent, element: HTMLElement) => {
    // A wheel over a map that nobody has touched scrolls the page, as anywhere.
    if (!event.ctrlKey && !event.metaKey && !element.contains(document.activeElement) && !map.isNear) return;
    event.preventDefault();
    const speed = event.ctrlKey ? 0.01 : 0.002;
    const at = toPlane(frame, placeOf(event, element));
    map.look(zoomed(map.view, whole, Math.exp(-event.deltaY * speed), at));
  });

  const press = useEffectEvent((event: PointerEvent, element: HTMLElement) => {
    down.current.set(event.pointerId, placeOf(event, element));
    if (map.isNear || down.current.size > 1) element.setPointerCapture(event.pointerId);
    onPoint(placeOf(event, element));
  });

  const move = useEffectEvent((event: PointerEvent, element: HTMLElement) => {
    const place = placeOf(event, element);
    const before = down.current.get(event.pointerId);
    if (!before) return onPoint(place);
    const other = [...down.current].find(([id]) => id !== event.pointerId)?.[1];
    down.current.set(event.pointerId, place);
    if (other) map.look(pinched(frame, whole, map.view, other, before, place));
    else if (map.isNear) map.look(dragged(frame, whole, map.view, before, place));
    else onPoint(place);
  });

  const release = useEffectEvent((event: PointerEvent) => {
    down.current.delete(event.pointerId);
    if (event.pointerType === "touch") onPoint(null);
  });

  const leave = useEffectEvent(() => onPoint(null));

  const twice = useEffectEvent((event: MouseEvent, element: HTMLElement) =>
    map.look(zoomed(map.view, whole, 2, toPlane(frame, placeOf(event, element)))),
  );

  useEffect(() => {
    const element = canvas.current;
    if (!element) return;
    const stop = new AbortController();
    const { signal } = stop;
    // React listens passively to wheels: only like this the page can be kept from scrolling.
    element.addEventListener("wheel", (event) => wheel(event, element), { signal, passive: false });
    element.addEventListener("pointerdown", (event) => press(event, element), { signal });
    element.addEventListener("pointermove", (event) => move(event, element), { signal });
    element.addEventListener("pointerup", (event) => release(event), { signal });
    element.addEventListener("pointercancel", (event) => release(event), { signal });
    element.addEventListener("pointerleave", () => leave(), { signal });
    element.addEventListener("dblclick", (event) => twice(event, element), { signal });
    return () => stop.abort();
  }, [canvas]);
}

function placeOf(event: MouseEvent, element: HTMLElement): Pixel {
  const box = element.getBoundingClientRect();
  return { x: event.clientX - box.left, y: event.clientY - box.top };
}

function dragged(frame: Frame, whole: Window, view: Window, from: Pixel, to: Pixel): Window {
  return panned(view, whole, (from.x - to.x) / frame.width, (to.y - from.y) / frame.height);
}

/** One finger rests, the other moves: what was between them stays between them. */
function pinched(frame: Frame, whole: Window, view: Window, rests: Pixel, from: Pixel, to: Pixel): Window {
  const apart = (place: Pixel) => Math.max(8, Math.hypot(place.x - rests.x, place.y - rests.y));
  const middle = { x: (to.x + rests.x) / 2, y: (to.y + rests.y) / 2 };
  const half = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
  const near = zoomed(view, whole, apart(to) / apart(from), toPlane(frame, middle));
  return dragged(frame, whole, near, from, half);
}
