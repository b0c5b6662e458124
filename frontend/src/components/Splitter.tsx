import { type KeyboardEvent, type PointerEvent, useRef } from "react";

export type SplitterProps = {
  /** What it changes, for who does not see it. */
  label: string;
  /** The share of the width before it, 0 to 1. */
  share: number;
  /** Moved by a share of the width. */
  onMove: (by: number) => void;
};

const keySteps: Record<string, number> = { ArrowLeft: -0.02, ArrowRight: 0.02 };

/** A line between two columns that can be dragged, or moved with the arrow keys. */
export function Splitter({ label, share, onMove }: SplitterProps) {
  const last = useRef<number | null>(null);

  const down = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId);
    last.current = event.clientX;
  };
  const move = (event: PointerEvent<HTMLElement>) => {
    const width = event.currentTarget.parentElement?.clientWidth ?? 0;
    if (last.current === null || width === 0) return;
    onMove((event.clientX - last.current) / width);
    last.current = event.clientX;
  };
  const up = () => {
    last.current = null;
  };
  const key = (event: KeyboardEvent) => {
    const step = keySteps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    onMove(step);
  };

  return (
    <hr
      className="splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(share * 100)}
      tabIndex={0}
      onPointerDown={down}
      onPointerMove={move}
      onPointerUp={up}
      onPointerCancel={up}
      onKeyDown={key}
    />
  );
}
