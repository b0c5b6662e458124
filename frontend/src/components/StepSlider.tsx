import { ActionIcon, Slider } from "@mantine/core";
import type { Unit } from "../model/exercise";
import { count, gap } from "../model/numbers";
import { indexAt, type Tape } from "../model/tape";

export type StepSliderProps = {
  tape: Tape;
  /** The call that is looked at; null is the end of the run. */
  call: number | null;
  onCall: (call: number | null) => void;
  isPlaying: boolean;
  onPlay: () => void;
  unit: Unit;
};

/** Walks along a run: plays it, or stops at any of its calls, and says what is known there. */
export function StepSlider({ tape, call, onCall, isPlaying, onPlay, unit }: StepSliderProps) {
  const last = tape.calls.length - 1;
  const at = call === null ? last : Math.max(0, indexAt(tape, call));
  const reading = readingAt(tape, at, unit);
  return (
    <div className="step-slider">
      <ActionIcon variant="subtle" aria-label={isPlaying ? "Stop" : "Play the run"} onClick={onPlay} size="lg">
        <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
          <path d={isPlaying ? "M2 2h10v10H2z" : "M3 1l10 6-10 6z"} />
        </svg>
      </ActionIcon>
      <Slider
        size="xs"
        min={0}
        max={Math.max(1, last)}
        value={at}
        label={null}
        thumbLabel="Step of the run"
        thumbProps={{ "aria-valuetext": reading }}
        onChange={(step) => onCall(step >= last ? null : (tape.calls[step] ?? null))}
      />
      <span className="numbers step-reading">{reading}</span>
    </div>
  );
}

function readingAt(tape: Tape, at: number, unit: Unit): string {
  const height = tape.gaps[at] ?? null;
  const known = height === null ? `loss ${(tape.values[at] ?? 0).toPrecision(3)}` : `gap ${gap(height)}`;
  const spent = count(tape.calls[at] ?? 0);
  return `${unit === "oracle calls" ? `call ${spent}` : `${spent} spent`} · ${known}`;
}
