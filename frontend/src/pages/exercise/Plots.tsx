import { SegmentedControl } from "@mantine/core";
import { useMediaQuery, useViewportSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import type { ExerciseDetail, Tape } from "../../api/types";
import { GhostToggles } from "../../components/GhostToggles";
import { LossCurve } from "../../components/LossCurve";
import { StepSlider } from "../../components/StepSlider";
import { SurfacePlot } from "../../components/SurfacePlot";
import type { Curve } from "../../model/tape";
import { curveLabel, surfaceLabel } from "./plotLabels";
import type { Playback } from "./usePlayback";

export type PlotsProps = { detail: ExerciseDetail; tape: Tape | null; playback: Playback };

/** The surface with the path and the curve beneath it: one cursor on both. */
export function Plots({ detail, tape, playback }: PlotsProps) {
  const { exercise, surface, ghosts } = detail;
  const { height } = useViewportSize();
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const [hovered, hover] = useState<number | null>(null);
  const [column, setColumn] = useState<Curve>("gaps");
  const [shown, setShown] = useState<ReadonlySet<string>>(() => new Set(ghosts.slice(0, 1).map((ghost) => ghost.name)));
  const drawn = useMemo(
    () => ghosts.map(({ name, tape }, nth) => ({ name, tape, nth })).filter(({ name }) => shown.has(name)),
    [ghosts, shown],
  );
  const toggle = (name: string) =>
    setShown((before) => {
      const after = new Set(before);
      if (!after.delete(name)) after.add(name);
      return after;
    });
  const cursor = hovered ?? playback.head;
  const shared = { run: tape, ghosts: drawn, head: playback.head, cursor, onCursor: hover };
  const curveHeight = surface ? Math.min(220, Math.max(112, height * 0.15)) : Math.max(240, height * 0.4);
  const isGapKnown = (tape ?? ghosts[0]?.tape)?.gaps.some((gap) => gap !== null) ?? true;

  const isEmpty = tape === null && drawn.length === 0;

  // A function is right or wrong on each case: it leaves no path, and no reference run has one.
  if (!surface && !tape && ghosts.length === 0) return null;
  return (
    <div className="plots">
      {surface && (
        <SurfacePlot
          {...shared}
          surface={surface}
          tallest={Math.max(200, isWide ? height * 0.85 - 400 : height * 0.4)}
          label={surfaceLabel(tape, drawn)}
        />
      )}
      {tape && (
        <StepSlider
          tape={tape}
          call={cursor}
          onCall={playback.stopAt}
          isPlaying={playback.isPlaying}
          onPlay={playback.toggle}
          unit={exercise.unit}
        />
      )}
      <div className="curve-head">
        <GhostToggles names={ghosts.map((ghost) => ghost.name)} shown={shown} onToggle={toggle} />
        <SegmentedControl
          size="xs"
          aria-label="What the curve shows"
          value={column}
          onChange={(value) => setColumn(value === "gradientNorms" ? "gradientNorms" : "gaps")}
          data={[
            { value: "gaps", label: isGapKnown ? "Gap" : "Loss" },
            { value: "gradientNorms", label: "Gradient" },
          ]}
        />
      </div>
      {isEmpty ? (
        <p className="curve-empty" style={{ height: curveHeight }}>
          The curves of the runs you show are drawn here.
        </p>
      ) : (
        <div className="curve">
          <LossCurve {...shared} column={column} height={curveHeight} label={curveLabel(column, tape, exercise.unit)} />
          <span className="curve-unit">{exercise.unit} →</span>
        </div>
      )}
    </div>
  );
}
