import { useMediaQuery, useViewportSize } from "@mantine/hooks";
import { useEffect, useMemo, useReducer, useState } from "react";
import type { Autopsy, ExerciseDetail, Tape } from "../../api/types";
import { AutopsyCard } from "../../components/AutopsyCard";
import { GhostToggles } from "../../components/GhostToggles";
import { LossCurve } from "../../components/LossCurve";
import { StepReading } from "../../components/StepReading";
import { StepSlider } from "../../components/StepSlider";
import { SurfacePlot } from "../../components/SurfacePlot";
import { cursorCall, cursorKey, moveCursor, noCursor } from "../../model/cursor";
import { readingAt, spokenReading } from "../../model/reading";
import { type Curve, curve as curveOf } from "../../model/tape";
import { curveLabel, surfaceLabel } from "./plotLabels";
import { useGhostChoice } from "./useGhostChoice";
import type { Ghosts } from "./useGhosts";
import { usePlayback } from "./usePlayback";

export type PlotsProps = {
  detail: ExerciseDetail;
  run: Tape | null;
  /** The run goes on: there is more of it to come. */
  isGrowing: boolean;
  /** It is new, and nobody has seen it grow. */
  isFresh: boolean;
  ghosts: Ghosts;
  /** The lowest point is no secret any more. */
  isMinimumKnown: boolean;
  autopsy: Autopsy | null;
};

/** The surface with the path, the curve beneath it, the numbers between them: one cursor on all. */
export function Plots({ detail, run, isGrowing, isFresh, ghosts, isMinimumKnown, autopsy }: PlotsProps) {
  const { exercise, surface } = detail;
  const { height } = useViewportSize();
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const [cursor, move] = useReducer(moveCursor, noCursor);
  const [column, setColumn] = useState<Curve>("gaps");
  const { drawn, shown, toggle } = useGhostChoice(ghosts.all, ghosts.onShow);
  const tapes = useMemo(() => [...(run ? [run] : []), ...drawn.map((ghost) => ghost.tape)], [run, drawn]);
  const end = Math.max(0, ...tapes.map((tape) => tape.calls.at(-1) ?? 0));
  const whole = isGrowing ? null : run;
  const playback = usePlayback({ end, isRace: drawn.length > 0, run: whole, isFresh });

  // Where the cursor was put on another run says nothing of this one.
  useEffect(() => {
    if (whole) move({ kind: "put", call: null });
  }, [whole]);

  // A function is right or wrong on each case: it leaves no path, and no reference run has one.
  if (!surface && !run && ghosts.all.length === 0) return null;

  const call = cursorCall(cursor) ?? playback.head;
  const mark = autopsy?.call ?? null;
  const read = run ?? drawn[0]?.tape ?? null;
  const reading = read ? readingAt(read, call, exercise.unit) : [];
  const shared = {
    ...{ run, ghosts: drawn, head: playback.head, cursor: call, mark },
    onCursor: (pointed: number | null) => move({ kind: "point", call: pointed }),
    onKey: (key: string) => {
      const moved = read && cursorKey(key, read);
      if (moved) move(moved);
      return Boolean(moved);
    },
  };
  const scrub = (at: number | null) => {
    move({ kind: "put", call: null });
    playback.stopAt(at);
  };
  const curveHeight = surface ? Math.min(220, Math.max(112, height * 0.15)) : Math.max(240, height * 0.4);
  const hasCurve = column === "gaps" ? tapes.length > 0 : tapes.some((tape) => curveOf(tape, column).length > 0);

  return (
    <div className="plots">
      {surface && (
        <SurfacePlot
          {...shared}
          surface={surface}
          minimum={isMinimumKnown ? surface.minimum : null}
          tallest={Math.max(200, isWide ? height * 0.85 - 400 : height * 0.4)}
          label={surfaceLabel(run, drawn, isMinimumKnown)}
        />
      )}
      {read && (
        <>
          <StepSlider
            {...{ end, mark }}
            call={call}
            onCall={scrub}
            isPlaying={playback.isPlaying}
            onPlay={playback.toggle}
            isRace={drawn.length > 0}
            isCalm={playback.isCalm}
            reading={spokenReading(reading)}
          />
          <StepReading reading={reading} curve={column} onCurve={setColumn} />
          <span className="visually-hidden" role="status">
            {cursor.put === null ? "" : spokenReading(reading)}
          </span>
        </>
      )}
      <GhostToggles names={ghosts.all.map((ghost) => ghost.name)} shown={shown} onToggle={toggle} />
      {hasCurve ? (
        <div className="curve">
          <LossCurve
            {...shared}
            column={column}
            height={curveHeight}
            reach={isGrowing ? exercise.budget : undefined}
            label={curveLabel(column, run, exercise.unit)}
          />
          <span className="curve-unit">{exercise.unit} →</span>
        </div>
      ) : (
        <p className="curve-empty" style={{ height: curveHeight }}>
          {tapes.length === 0
            ? "The curves of the runs you show are drawn here."
            : "Nobody asked for a whole gradient in these runs."}
        </p>
      )}
      {autopsy && <AutopsyCard autopsy={autopsy} onShow={(at) => move({ kind: "put", call: at })} />}
    </div>
  );
}
