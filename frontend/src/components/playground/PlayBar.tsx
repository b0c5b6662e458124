import { ActionIcon, Slider } from "@mantine/core";
import { memo } from "react";
import { counted } from "../../model/numbers";

export type PlayBarProps = {
  /** The last call of any run. */
  last: number;
  /** The call that is looked at; null is the end. */
  call: number | null;
  onCall: (call: number | null) => void;
  isPlaying: boolean;
  onPlay: () => void;
};

/** Walks all runs together, call by call: the same cost at the same moment. */
export const PlayBar = memo(function PlayBar({ last, call, onCall, isPlaying, onPlay }: PlayBarProps) {
  const at = Math.min(call ?? last, last);
  const reading = call === null ? counted(last, "oracle call") : `call ${at} of ${last}`;
  return (
    <div className="play-bar">
      <ActionIcon variant="subtle" size={36} aria-label={isPlaying ? "Stop" : "Play all runs"} onClick={onPlay}>
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
        thumbLabel="Oracle calls so far"
        thumbProps={{ "aria-valuetext": reading }}
        onChange={(next) => onCall(next >= last ? null : next)}
      />
      <span className="numbers play-reading">{reading}</span>
    </div>
  );
});
