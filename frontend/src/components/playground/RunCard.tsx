import { ActionIcon, Button, NativeSelect } from "@mantine/core";
import { memo, type ReactNode, useId, useState } from "react";
import type { SettingField } from "../../model/exercise";
import { optimiserOf, type PlaygroundChoice, scheduleOf } from "../../model/playground/choice";
import type { RunSettings } from "../../model/playground/playground";
import { KnobControl, KnobNumber } from "./KnobControl";
import { SlotMark } from "./SlotMark";

export type RunCardProps = {
  /** "Run 2". */
  name: string;
  choice: PlaygroundChoice;
  run: RunSettings;
  diverged: boolean;
  /** What became of it, in a few words. */
  outcome: string;
  /** Nothing where there is no room for another run. */
  onCopy: ((slot: number) => void) | undefined;
  onRemove: (slot: number) => void;
  onOptimiser: (slot: number, optimiser: string) => void;
  onChange: (slot: number, change: Partial<RunSettings>) => void;
  onKnob: (slot: number, knob: SettingField, value: number) => void;
  isExplained: boolean;
  onExplain: (slot: number) => void;
  /** The explanation, where it is shown. */
  children?: ReactNode;
};

/** One run's settings, its outcome, and why. */
export const RunCard = memo(function RunCard(props: RunCardProps) {
  const { name, choice, run, diverged, outcome, onCopy, onRemove, onOptimiser, onChange, isExplained } = props;
  const { slot } = run;
  const optimiser = optimiserOf(choice, run.optimiser);
  const schedule = scheduleOf(choice, run.schedule);
  const [showsRare, setShowsRare] = useState(false);
  const [scheduleId, budgetId] = [useId(), useId()];
  if (!optimiser || !schedule) return null;

  const knob = (field: SettingField) => (
    <KnobControl
      key={field.name}
      knob={field}
      value={run.tuning[field.name] ?? Number(field.initial)}
      onChange={(value) => props.onKnob(slot, field, value)}
    />
  );

  return (
    <section className="run-card" aria-label={`${name}: ${optimiser.label}`}>
      <header className="run-card-head">
        <SlotMark slot={slot} diverged={diverged} />
        <NativeSelect
          className="run-card-optimiser"
          aria-label={`Optimiser of ${name}`}
          value={run.optimiser}
          data={choice.optimisers.map(({ key, label }) => ({ value: key, label }))}
          onChange={(event) => onOptimiser(slot, event.currentTarget.value)}
        />
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label={`Duplicate ${name}`}
          title="Duplicate"
          disabled={!onCopy}
          onClick={() => onCopy?.(slot)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3" strokeWidth="1.5" strokeLinejoin="round" />
          </svg>
        </ActionIcon>
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label={`Remove ${name}`}
          title="Remove"
          onClick={() => onRemove(slot)}
        >
          <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
            <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" strokeWidth="1.5" strokeLinecap="round" />
          </svg>
        </ActionIcon>
      </header>
      <p className="run-card-idea">{optimiser.idea}</p>
      {optimiser.takesRate && (
        <KnobControl
          knob={choice.learningRate}
          value={run.learningRate}
          onChange={(learningRate) => onChange(slot, { learningRate })}
        />
      )}
      {optimiser.knobs.map(knob)}
      <div className="run-card-row">
        {optimiser.takesRate && (
          <>
            <label htmlFor={scheduleId} title={schedule.idea}>
              Schedule
            </label>
            <NativeSelect
              id={scheduleId}
              size="xs"
              title={schedule.idea}
              value={run.schedule}
              data={choice.schedules.map(({ key, label }) => ({ value: key, label }))}
              onChange={(event) => onChange(slot, { schedule: event.currentTarget.value })}
            />
          </>
        )}
        <label htmlFor={budgetId} title={choice.budget.help}>
          {optimiser.takesRate ? "over" : choice.budget.label}
          {optimiser.takesRate && <span className="visually-hidden"> so many oracle calls</span>}
        </label>
        <KnobNumber
          id={budgetId}
          knob={choice.budget}
          value={run.budget}
          onChange={(budget) => onChange(slot, { budget })}
        />
        {optimiser.takesRate && <span aria-hidden="true">calls</span>}
      </div>
      {optimiser.takesRate && schedule.knobs.map(knob)}
      {showsRare && <div className="run-card-rare">{optimiser.rareKnobs.map(knob)}</div>}
      <footer className="run-card-foot">
        <span className="numbers run-card-outcome">{outcome}</span>
        {optimiser.rareKnobs.length > 0 && (
          <button
            type="button"
            className="run-card-more"
            aria-expanded={showsRare}
            onClick={() => setShowsRare((shown) => !shown)}
          >
            {showsRare ? "Fewer settings" : "More settings"}
          </button>
        )}
        <Button
          variant="default"
          size="compact-sm"
          aria-label="Explain this run"
          aria-expanded={isExplained}
          onClick={() => props.onExplain(slot)}
        >
          Explain
        </Button>
      </footer>
      {props.children}
    </section>
  );
});
