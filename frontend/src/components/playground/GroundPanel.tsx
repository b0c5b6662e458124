import { NativeSelect } from "@mantine/core";
import { memo, useId } from "react";
import type { SettingField } from "../../model/exercise";
import type { SurfaceChoice } from "../../model/playground/choice";
import { Formula } from "../Formula";
import { KnobNumber } from "./KnobControl";

export type GroundPanelProps = {
  surfaces: readonly SurfaceChoice[];
  surface: SurfaceChoice;
  onSurface: (key: string) => void;
  start: [number, number];
  onStart: (start: [number, number]) => void;
};

/** On which surface, and from where. */
export const GroundPanel = memo(function GroundPanel(props: GroundPanelProps) {
  const { surfaces, surface, onSurface, start, onStart } = props;
  const [xId, yId] = [useId(), useId()];
  const { xMin, xMax, yMin, yMax } = surface;
  return (
    <div className="ground-panel">
      <NativeSelect
        label="Surface"
        size="xs"
        value={surface.key}
        data={surfaces.map(({ key, label }) => ({ value: key, label }))}
        onChange={(event) => onSurface(event.currentTarget.value)}
      />
      <div className="ground-start">
        <label htmlFor={xId}>Start x</label>
        <KnobNumber
          id={xId}
          knob={coordinate("Start x", xMin, xMax)}
          value={start[0]}
          onChange={(x) => onStart([x, start[1]])}
        />
      </div>
      <div className="ground-start">
        <label htmlFor={yId}>Start y</label>
        <KnobNumber
          id={yId}
          knob={coordinate("Start y", yMin, yMax)}
          value={start[1]}
          onChange={(y) => onStart([start[0], y])}
        />
      </div>
      <p className="ground-formula">
        <Formula latex={`f(x,y)=${surface.formula}`} />
      </p>
    </div>
  );
});

function coordinate(label: string, min: number, max: number): SettingField {
  return {
    name: label,
    label,
    type: "NUMBER",
    choices: [],
    min,
    max,
    logarithmic: false,
    initial: min,
    help: "",
    optimisers: [],
  };
}
