import { ActionIcon, SegmentedControl, Slider } from "@mantine/core";
import { count } from "../../model/numbers";
import { type Course, type Race, speeds } from "../../model/race";
import type { Playing } from "./useRacePlayer";

export type RaceControlsProps = { race: Race; course: Course; playing: Playing; onReplay: () => void };

/** Plays, pauses and scrubs the race, and sets its speed; where less motion is wanted, scrubs alone. */
export function RaceControls({ race, course, playing, onReplay }: RaceControlsProps) {
  const { player, timeline, isCalm } = playing;
  const { call, isPlaying, speed } = timeline;
  const isOver = call >= course.length;
  const reading = readingAt(race, call, course.length);
  const toggle = () => {
    if (isOver) onReplay();
    player.send({ kind: "toggle" });
  };
  return (
    <div className="race-controls">
      {!isCalm && (
        <ActionIcon
          variant="filled"
          radius="xl"
          size={44}
          aria-label={isPlaying ? "Pause" : isOver ? "Race again" : "Play"}
          onClick={toggle}
        >
          <svg width="16" height="16" viewBox="0 0 14 14" fill="currentColor" aria-hidden="true">
            <path d={isPlaying ? "M2 1h3.5v12H2zM8.5 1H12v12H8.5z" : isOver ? again : "M3 1l10 6-10 6z"} />
          </svg>
        </ActionIcon>
      )}
      <Slider
        className="race-slider"
        size="sm"
        min={0}
        max={course.length}
        step={course.length / 500}
        value={call}
        label={null}
        thumbLabel="Moment of the race"
        thumbProps={{ "aria-valuetext": reading }}
        onChange={(to) => player.send({ kind: "scrub", call: to })}
      />
      <span className="numbers race-reading">{reading}</span>
      {!isCalm && (
        <SegmentedControl
          size="xs"
          aria-label="Speed"
          value={String(speed)}
          data={speeds.map((each) => ({ value: String(each), label: `${each}×` }))}
          onChange={(value) => player.send({ kind: "speed", speed: Number(value) })}
        />
      )}
    </div>
  );
}

/** A circle's way back to its beginning. */
const again = "M7 2a5 5 0 1 0 5 5h-1.8A3.2 3.2 0 1 1 7 3.8V6l4-3-4-3z";

function readingAt({ unit }: Race, call: number, length: number): string {
  const of = `${count(Math.floor(call))} of ${count(length)}`;
  return unit === "oracle calls" ? `call ${of}` : `${of} ${unit}`;
}
