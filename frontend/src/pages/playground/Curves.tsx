import { SegmentedControl } from "@mantine/core";
import { useMemo, useState } from "react";
import { usePlaygroundGrid } from "../../api/playground";
import { RunCurves } from "../../components/playground/RunCurves";
import { isLost } from "../../model/playground/choice";
import { asCurve, type Quantity, quantities } from "../../model/playground/quantity";
import { curvesLabel } from "./labels";
import { named } from "./named";
import type { Parts } from "./parts";

const height = 152;

/** One quantity of all runs over the oracle calls. */
export function Curves({ choice, playground, surface, answers, play, hover, cursor }: Parts) {
  const [quantity, setQuantity] = useState<Quantity>("height");
  const reference = usePlaygroundGrid(playground.surface).data?.reference ?? 0;
  const curves = useMemo(
    () =>
      answers.runs
        .map(({ slot, run }) => ({ slot, tape: { ...asCurve(run.tape, quantity, reference), diverged: isLost(run) } }))
        .filter(({ tape }) => tape.values.some(Number.isFinite)),
    [answers.runs, quantity, reference],
  );
  const choices = quantities.map(({ value, label }) => ({
    value,
    label: value === "height" && surface.minima.length === 0 ? "Height" : label,
  }));
  return (
    <section className="playground-curves" aria-label="Curves">
      <div className="curves-head">
        <SegmentedControl
          size="xs"
          aria-label="What the curves show"
          value={quantity}
          onChange={(value) => setQuantity(quantities.find((each) => each.value === value)?.value ?? "height")}
          data={choices}
        />
        <span className="curves-unit">over oracle calls</span>
      </div>
      {curves.length > 0 ? (
        <RunCurves
          runs={curves}
          head={play.head}
          cursor={cursor}
          onCursor={hover}
          label={curvesLabel(quantity, named(choice, playground, answers))}
          height={height}
        />
      ) : (
        <p className="curves-empty" style={{ height }}>
          {quantity === "learningRates" && playground.runs.length > 0
            ? "These optimisers find their own lengths and take no learning rate."
            : "The curves of your runs are drawn here."}
        </p>
      )}
    </section>
  );
}
