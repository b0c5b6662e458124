import { Slider, Switch, TextInput } from "@mantine/core";
import { useId, useState } from "react";
import type { SettingField } from "../../model/exercise";
import { isSwitch, knobPlace, knobPlaces, knobTyped, knobValue, knobWritten } from "../../model/playground/knob";

export type KnobControlProps = {
  knob: SettingField;
  value: number;
  onChange: (value: number) => void;
};

/** A number that is pulled or typed; or a switch, where it is off or on. */
export function KnobControl(props: KnobControlProps) {
  const { knob, value, onChange } = props;
  if (!isSwitch(knob)) return <KnobSlider {...props} />;
  return (
    <Switch
      size="sm"
      label={knob.label}
      description={knob.help}
      checked={value !== 0}
      onChange={(event) => onChange(event.currentTarget.checked ? 1 : 0)}
    />
  );
}

function KnobSlider({ knob, value, onChange }: KnobControlProps) {
  const id = useId();
  return (
    <div className="knob">
      <label htmlFor={id} title={knob.help}>
        {knob.label}
      </label>
      <Slider
        className="knob-slider"
        size="xs"
        min={0}
        max={knobPlaces}
        label={null}
        thumbLabel={knob.label}
        value={knobPlace(knob, value)}
        scale={(place) => knobValue(knob, place)}
        thumbProps={{ "aria-valuetext": knobWritten(value) }}
        onChange={(place) => onChange(knobValue(knob, place))}
      />
      <KnobNumber id={id} knob={knob} value={value} onChange={onChange} />
    </div>
  );
}

/** What is typed is kept as it is typed, until it is a number that the knob takes. */
export function KnobNumber({ id, knob, value, onChange }: KnobControlProps & { id: string }) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && knobTyped(knob, typed) === null;
  return (
    <TextInput
      id={id}
      className="knob-number"
      size="xs"
      inputMode="decimal"
      autoComplete="off"
      value={typed ?? knobWritten(value)}
      error={isWrong ? `From ${knobWritten(knob.min ?? 0)} to ${knobWritten(knob.max ?? 1)}.` : undefined}
      onChange={(event) => {
        const text = event.currentTarget.value;
        setTyped(text);
        const number = knobTyped(knob, text);
        if (number !== null) onChange(number);
      }}
      onBlur={() => setTyped(null)}
    />
  );
}
