import "./compare.css";
import { useViewportSize } from "@mantine/hooks";
import { useMemo, useState } from "react";
import type { Unit } from "../../model/exercise";
import { count, gap, nothing } from "../../model/numbers";
import { indexAt, leastGap, type Surface, type Tape } from "../../model/tape";
import { markerPath } from "../../plots/path";
import { CurvePlot } from "../plots/CurvePlot";
import { CompareSurface } from "./CompareSurface";
import { type ComparedRun, comparedLook } from "./comparedRun";

export type ComparePlotsProps = { surface: Surface | null; runs: readonly ComparedRun[]; unit: Unit };

/** Runs side by side: one surface, one axis, one cursor on both, and what each has reached. */
export function ComparePlots({ surface, runs, unit }: ComparePlotsProps) {
  const { height } = useViewportSize();
  const [cursor, setCursor] = useState<number | null>(null);
  const curves = useMemo(
    () =>
      runs.map((run) => ({
        tape: run.tape,
        look: (element: Element) => ({ ...comparedLook(element, run), width: 2.25 }),
      })),
    [runs],
  );
  const names = runs.map((run) => run.name).join(" and ");
  return (
    <div className="compare">
      {surface && (
        <CompareSurface
          surface={surface}
          runs={runs}
          cursor={cursor}
          onCursor={setCursor}
          label={`Contour map with the paths of ${names}`}
          tallest={Math.max(240, height * 0.5)}
        />
      )}
      <div className="compare-axis">
        <CurvePlot
          curves={curves}
          column="gaps"
          cursor={cursor}
          onCursor={setCursor}
          label={`Gap to the optimum over ${unit}, logarithmic, of ${names}`}
          height={surface ? 176 : Math.max(240, height * 0.4)}
        />
        <span className="compare-unit">{unit} →</span>
      </div>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">Run</th>
            <th scope="col">{cursor === null ? "Calls" : "Call"}</th>
            <th scope="col">{cursor === null ? "Lowest" : "There"}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.name}>
              <th scope="row">
                <Mark run={run} /> {run.name}
              </th>
              <td>{callAt(run.tape, cursor)}</td>
              <td>{heightAt(run.tape, cursor)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Mark({ run }: { run: ComparedRun }) {
  const colour = `var(${run.tape.diverged ? "--path-diverged" : run.style.hue})`;
  return (
    <svg width="30" height="14" viewBox="0 0 30 14" aria-hidden="true">
      <path d="M0 7H22" stroke={colour} strokeWidth="2.5" strokeDasharray={run.style.dash.join(" ")} fill="none" />
      <path d={markerPath(run.style.marker, { x: 23, y: 7 }, 5)} fill={colour} />
    </svg>
  );
}

function callAt(tape: Tape, cursor: number | null): string {
  return count((cursor === null ? tape.calls.at(-1) : tape.calls[Math.max(0, indexAt(tape, cursor))]) ?? null);
}

/** The gap; the loss where the optimum is not known. */
function heightAt(tape: Tape, cursor: number | null): string {
  if (cursor === null) {
    const least = leastGap(tape);
    return least === null ? lossOf(Math.min(...tape.values)) : gap(least);
  }
  const at = Math.max(0, indexAt(tape, cursor));
  const known = tape.gaps[at] ?? null;
  return known === null ? lossOf(tape.values[at]) : gap(known);
}

function lossOf(value: number | undefined): string {
  return value === undefined || !Number.isFinite(value) ? nothing : value.toPrecision(3);
}
