import { Group, NativeSelect, Slider, Stack, Text, TextInput } from "@mantine/core";
import type { SettingField } from "../model/exercise";
import { numberOf, settingOf, sliderPosition, sliderSteps, sliderValue, withSetting, written } from "../model/settings";
import { fieldsInUse, rangeInWords } from "../model/settingsCheck";

export type SettingsFormProps = {
  fields: readonly SettingField[];
  /** The settings as YAML: what the form shows and changes. */
  text: string;
  onChange: (text: string) => void;
};

/** Settings as controls over their YAML text: both say the same at any moment. */
export function SettingsForm({ fields, text, onChange }: SettingsFormProps) {
  const { used, idle, optimiser } = fieldsInUse(text, fields);
  const set = idle.filter((field) => settingOf(text, field.name) !== null);
  return (
    <Stack gap="lg" className="settings-form">
      {used.map((field) => (
        <SettingControl
          key={field.name}
          field={field}
          value={settingOf(text, field.name)}
          onChange={(value) => onChange(withSetting(text, field.name, value))}
        />
      ))}
      {set.length > 0 && (
        <Text size="sm" c="dimmed">
          {inWords(optimiser)} makes nothing of {set.map((field) => field.label).join(" and ")}; another optimiser does.
        </Text>
      )}
    </Stack>
  );
}

type ControlProps = { field: SettingField; value: string | null; onChange: (value: string) => void };

function SettingControl(props: ControlProps) {
  return props.field.type === "CHOICE" ? <ChoiceControl {...props} /> : <NumberControl {...props} />;
}

function ChoiceControl({ field, value, onChange }: ControlProps) {
  const chosen = value ?? String(field.initial);
  const isKnown = field.choices.includes(chosen);
  const choices = field.choices.map((choice) => ({ value: choice, label: inWords(choice) }));
  return (
    <NativeSelect
      label={field.label}
      description={field.help}
      value={chosen}
      error={isKnown ? undefined : "Not one of the choices here."}
      data={isKnown ? choices : [{ value: chosen, label: chosen || "–" }, ...choices]}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function NumberControl({ field, value, onChange }: ControlProps) {
  const number = numberOf(field, value);
  const isWrong = value !== null && number === null;
  const shown = number ?? Number(field.initial);
  return (
    <div>
      <Group justify="space-between" wrap="nowrap" gap="md">
        <Text fw={500} size="sm" component="label" htmlFor={`setting-${field.name}`}>
          {field.label}
        </Text>
        <TextInput
          id={`setting-${field.name}`}
          className="setting-number"
          inputMode="decimal"
          autoComplete="off"
          value={value ?? ""}
          placeholder={String(field.initial)}
          error={isWrong}
          aria-describedby={`setting-${field.name}-range`}
          onChange={(event) => onChange(event.currentTarget.value)}
        />
      </Group>
      <Text size="xs" c="dimmed" mt={4}>
        {field.help}
      </Text>
      <Group gap="sm" wrap="nowrap" mt={6} c="dimmed">
        <Text size="xs" className="numbers">
          {written(field.min ?? 0)}
        </Text>
        <Slider
          flex={1}
          size="sm"
          min={0}
          max={sliderSteps}
          label={null}
          thumbLabel={field.label}
          value={sliderPosition(field, shown)}
          scale={(position) => sliderValue(field, position)}
          thumbProps={{ "aria-valuetext": written(shown) }}
          onChange={(position) => onChange(written(sliderValue(field, position)))}
        />
        <Text size="xs" className="numbers">
          {written(field.max ?? 1)}
        </Text>
      </Group>
      <Text size="xs" c="red" id={`setting-${field.name}-range`} className={isWrong ? undefined : "visually-hidden"}>
        {isWrong ? `Take ${rangeInWords(field)}.` : rangeInWords(field)}
      </Text>
    </div>
  );
}

/** `gradient-descent` reads "Gradient descent". */
function inWords(choice: string): string {
  const words = choice.replaceAll("-", " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
