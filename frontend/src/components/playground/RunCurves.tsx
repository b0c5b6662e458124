import { memo, useMemo } from "react";
import type { Tape } from "../../model/tape";
import { CurvePlot, type CurvePlotProps } from "../plots/CurvePlot";
import { slotLook } from "./slotLook";

/** A run whose tape has what is to be drawn as its values. */
export type DrawnCurve = { slot: number; tape: Tape };

export type RunCurvesProps = Pick<CurvePlotProps, "head" | "cursor" | "onCursor" | "label" | "height"> & {
  runs: readonly DrawnCurve[];
};

/** One quantity of the playground's runs. */
export const RunCurves = memo(function RunCurves({ runs, ...plot }: RunCurvesProps) {
  const curves = useMemo(
    () =>
      runs.map(({ slot, tape }) => ({
        tape,
        look: (element: Element) => ({ ...slotLook(element, slot, tape.diverged), width: 1.75 }),
      })),
    [runs],
  );
  return <CurvePlot {...plot} curves={curves} column="values" everyPoint />;
});
