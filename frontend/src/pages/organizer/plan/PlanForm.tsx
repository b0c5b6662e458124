import { Button, NumberInput, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { Problem, sentenceOf } from "../../../api/http";
import { useCatalogue } from "../../../api/organizerQueries";
import { useSavePlan } from "../../../api/planQueries";
import type { WorkshopKind } from "../../../api/types";
import { type PlanDraft, withChange, withExercise, withMove, withoutRound, withRound } from "../../../model/plan";
import { Brackets } from "./Brackets";
import { RoundCard } from "./RoundCard";

const largestTeam = 20;

export type PlanFormProps = { code: string; plan: PlanDraft; onReload: () => void };

/** Name, kind and rounds, saved as one. */
export function PlanForm({ code, plan: given, onReload }: PlanFormProps) {
  const save = useSavePlan(code);
  const { data: catalogue } = useCatalogue();
  // Whoever shows it makes it anew whenever anything on the page changes.
  const [saved] = useState(given);
  const [plan, setPlan] = useState(saved);
  const isChanged = plan !== saved;
  const isBehind = save.error instanceof Problem && save.error.status === 409;

  function change(next: PlanDraft) {
    save.reset();
    setPlan(next);
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const rounds = plan.rounds.map(({ key: _, state: __, ...round }) => round);
    const brackets = plan.brackets.map(({ key: _, ...bracket }) => bracket);
    save.mutate({ ...plan, name: plan.name.trim(), brackets, rounds });
  }

  return (
    <form className="plan-form" onSubmit={submit} noValidate>
      <div className="plan-head">
        <TextInput
          label="Name"
          size="md"
          maxLength={80}
          value={plan.name}
          onChange={(event) => change({ ...plan, name: event.currentTarget.value })}
          autoComplete="off"
        />
        <SegmentedControl<WorkshopKind>
          aria-label="Kind"
          value={plan.kind}
          onChange={(kind) => change({ ...plan, kind })}
          data={[
            { value: "SESSION", label: "Session" },
            { value: "HACKATHON", label: "Hackathon" },
          ]}
        />
        <Switch
          label="Played in teams"
          checked={plan.teams}
          onChange={(event) => change({ ...plan, teams: event.currentTarget.checked })}
        />
        {plan.teams && (
          <NumberInput
            label="At most in a team"
            className="plan-number"
            min={2}
            max={largestTeam}
            clampBehavior="strict"
            allowDecimal={false}
            value={plan.teamSize}
            onChange={(size) => change({ ...plan, teamSize: Number(size) || 2 })}
          />
        )}
      </div>
      <Brackets plan={plan} onChange={change} />
      <ol className="plan-rounds">
        {plan.rounds.map((round, i) => (
          <RoundCard
            key={round.key}
            code={code}
            round={round}
            catalogue={catalogue ?? []}
            taken={plan.rounds.filter((other) => other !== round).flatMap((other) => other.exercises)}
            onChange={(changed) => change(withChange(plan, round.key, changed))}
            onExercise={(slug, isIn) => change(withExercise(plan, round.key, slug, isIn))}
            onMove={(by) => change(withMove(plan, round.key, by))}
            isFirst={i === 0}
            isLast={i === plan.rounds.length - 1}
            onRemove={() => change(withoutRound(plan, round.key))}
          />
        ))}
      </ol>
      <Button
        variant="default"
        className="plan-add"
        onClick={() => change(withRound(plan, `new ${plan.rounds.length} ${Date.now()}`))}
      >
        Add a round
      </Button>
      <div className="plan-save">
        {save.error && (
          <p className="plan-error" role="alert">
            △ {sentenceOf(save.error)}
          </p>
        )}
        {isBehind && (
          <Button variant="default" onClick={onReload}>
            Load theirs
          </Button>
        )}
        <Button type="submit" size="md" disabled={!isChanged} loading={save.isPending}>
          Save the plan
        </Button>
        <span className="plan-note" role="status">
          {isChanged ? "Not saved yet." : save.isSuccess ? "Saved." : ""}
        </span>
      </div>
    </form>
  );
}
