import { ActionIcon, Slider } from "@mantine/core";

export type StepSliderProps = {
  /** The call that is looked at; null is the end. */
  call: number | null;
  /** The last call of all runs that are shown. */
  end: number;
  onCall: (call: number | null) => void;
  isPlaying: boolean;
  onPlay: () => void;
  /** Playing races several runs against each other. */
  isRace: boolean;
  /** Where motion is not wanted, the slider does what playing would. */
  isCalm: boolean;
  /** The call of a step that something is said about. */
  mark: number | null;
  /** What is known where it stands, in words. */
  reading: string;
};

/** Walks along the calls of all runs at once: plays them, pauses, or stops wherever it is dragged. */
export function StepSlider(props: StepSliderProps) {
  const { call, end, onCall, isPlaying, onPlay, isRace, isCalm, mark, reading } = props;
  const play = isPlaying ? "Pause" : isRace ? "Race these runs" : "Play the run";
  return (
    <div className="step-slider">
      {!isCalm && (
        <ActionIcon variant="subtle" aria-label={play} title={play} onClick={onPlay} size="lg">
          <svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
            <path d={isPlaying ? "M2 1h3.5v12H2zM8.5 1H12v12H8.5z" : "M3 1l10 6-10 6z"} />
          </svg>
        </ActionIcon>
      )}
      <Slider
        size="xs"
        min={0}
        max={Math.max(1, end)}
        value={call ?? Math.max(1, end)}
        label={null}
        thumbLabel="Call of the runs"
        thumbProps={{ "aria-valuetext": reading }}
        marks={mark === null ? [] : [{ value: mark }]}
        onChange={(value) => onCall(value >= end ? null : value)}
      />
    </div>
  );
}
