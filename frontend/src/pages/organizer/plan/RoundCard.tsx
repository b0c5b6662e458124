import { ActionIcon, Button, NumberInput, TextInput } from "@mantine/core";
import { useId } from "react";
import type { CatalogueEntry } from "../../../api/types";
import { RoundBadge } from "../../../components/RoundBadge";
import { hasBegun, instantOf, isOver, localTime, type RoundDraft } from "../../../model/plan";
import { Redraw } from "./Redraw";
import { RoundExercises } from "./RoundExercises";

const longestMinutes = 7 * 24 * 60;

export type RoundCardProps = {
  code: string;
  round: RoundDraft;
  catalogue: readonly CatalogueEntry[];
  /** The exercises of other rounds. */
  taken: readonly string[];
  onChange: (change: Partial<RoundDraft>) => void;
  onExercise: (slug: string, isIn: boolean) => void;
  onMove: (by: -1 | 1) => void;
  isFirst: boolean;
  isLast: boolean;
  onRemove: () => void;
};

/** One round: when, how long, what is in it. */
export function RoundCard(props: RoundCardProps) {
  const { code, round, catalogue, taken, onChange, onExercise, onMove, isFirst, isLast, onRemove } = props;
  const title = useId();
  const begun = hasBegun(round);
  const over = isOver(round);
  return (
    <li className="round-card">
      <section aria-labelledby={title}>
        <header className="round-card-head">
          <h2 id={title} className="round-card-title">
            {round.name || "A round without a name"} <RoundBadge state={round.state} />
          </h2>
          <ActionIcon
            variant="subtle"
            aria-label={`${round.name} earlier`}
            disabled={isFirst}
            onClick={() => onMove(-1)}
          >
            ↑
          </ActionIcon>
          <ActionIcon variant="subtle" aria-label={`${round.name} later`} disabled={isLast} onClick={() => onMove(1)}>
            ↓
          </ActionIcon>
          {!begun && (
            <Button variant="subtle" size="compact-sm" onClick={onRemove} aria-label={`Take out ${round.name}`}>
              Take out
            </Button>
          )}
        </header>
        <div className="round-card-fields">
          <TextInput
            label="Round's name"
            maxLength={60}
            value={round.name}
            onChange={(event) => onChange({ name: event.currentTarget.value })}
            autoComplete="off"
          />
          <TextInput
            type="datetime-local"
            label="Opens at"
            description="Empty: when you open it"
            disabled={begun}
            value={localTime(round.opensAt)}
            onChange={(event) => onChange({ opensAt: instantOf(event.currentTarget.value) })}
          />
          <Figure
            label="Minutes"
            description="Empty: until you close it"
            most={longestMinutes}
            disabled={over}
            value={round.minutes}
            onChange={(minutes) => onChange({ minutes })}
          />
          <Figure
            label="Freeze before its end"
            description="Minutes; empty: by hand"
            most={Math.max(1, (round.minutes ?? 1) - 1)}
            disabled={over || round.state === "FROZEN" || round.minutes === null}
            value={round.freezeMinutes}
            onChange={(freezeMinutes) => onChange({ freezeMinutes })}
          />
          <Figure
            label="Scored tries"
            description="At each exercise; empty: any"
            most={1000}
            disabled={over}
            value={round.attempts}
            onChange={(attempts) => onChange({ attempts })}
          />
        </div>
        <RoundExercises
          round={round}
          catalogue={catalogue}
          taken={taken}
          onExercise={onExercise}
          onOrder={(exercises) => onChange({ exercises })}
        />
        {round.id !== null && !begun && <Redraw code={code} round={round.id} />}
      </section>
    </li>
  );
}

type FigureProps = {
  label: string;
  description: string;
  most: number;
  disabled: boolean;
  value: number | null;
  onChange: (value: number | null) => void;
};

/** A whole number from one, or nothing. */
function Figure({ label, description, most, disabled, value, onChange }: FigureProps) {
  return (
    <NumberInput
      label={label}
      description={description}
      min={1}
      max={most}
      allowDecimal={false}
      allowNegative={false}
      clampBehavior="strict"
      disabled={disabled}
      value={value ?? ""}
      onChange={(next) => onChange(Number(next) || null)}
    />
  );
}
