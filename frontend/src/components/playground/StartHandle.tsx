import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import { type Frame, toPixel } from "../../plots/frame";
import { toPlace } from "../../plots/place";

export type StartHandleProps = {
  frame: Frame;
  start: [number, number];
  onMove: (start: [number, number]) => void;
};

const arrows: Record<string, readonly [across: number, up: number] | undefined> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

/** Where all runs start: dragged by mouse or finger, moved by arrow keys (with Shift ten times as far). */
export function StartHandle({ frame, start, onMove }: StartHandleProps) {
  const grip = useRef<{ dx: number; dy: number } | null>(null);
  const at = toPixel(frame, ...start);

  const grab = (event: PointerEvent<HTMLButtonElement>) => {
    if (event.button !== 0) return;
    grip.current = { dx: event.clientX - at.x, dy: event.clientY - at.y };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (!grip.current) return;
    onMove(toPlace(frame, { x: event.clientX - grip.current.dx, y: event.clientY - grip.current.dy }));
  };
  const release = () => {
    grip.current = null;
  };
  const step = (event: KeyboardEvent<HTMLButtonElement>) => {
    const arrow = arrows[event.key];
    if (!arrow) return;
    event.preventDefault();
    const share = event.shiftKey ? 0.1 : 0.01;
    onMove([
      start[0] + arrow[0] * share * (frame.xMax - frame.xMin),
      start[1] + arrow[1] * share * (frame.yMax - frame.yMin),
    ]);
  };

  return (
    <button
      type="button"
      className="start-handle"
      style={{ transform: `translate(${at.x}px, ${at.y}px)` }}
      aria-label={`Start at x ${start[0]}, y ${start[1]}`}
      aria-describedby="start-handle-help"
      onPointerDown={grab}
      onPointerMove={drag}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={step}
    >
      <span className="visually-hidden" id="start-handle-help">
        Drag it, or move it with the arrow keys; with Shift ten times as far.
      </span>
    </button>
  );
}
