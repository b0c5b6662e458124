import { Button, NumberInput, Radio, SegmentedControl, Switch, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useNavigate } from "react-router";
import { sentenceOf } from "../../api/http";
import { useCreateWorkshop } from "../../api/organizerQueries";
import type { WorkshopKind } from "../../api/types";
import { counted } from "../../model/numbers";
import { CatalogueChoice } from "./CatalogueChoice";

const usualMinutes = 45;
const longestMinutes = 7 * 24 * 60;
const mostAttempts = 1000;

/** Plans a workshop with one round: what it is called, what is in it, and for how long. */
export function NewWorkshopForm({ onCancel }: { onCancel: () => void }) {
  const create = useCreateWorkshop();
  const navigate = useNavigate();
  const [name, setName] = useState("");
  const [kind, setKind] = useState<WorkshopKind>("SESSION");
  const [teams, setTeams] = useState(false);
  const [exercises, setExercises] = useState<string[]>([]);
  const [minutes, setMinutes] = useState<number | null>(usualMinutes);
  const [attempts, setAttempts] = useState<number | null>(null);
  const missing = whatIsMissing(name, exercises);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    create.mutate(
      { name: name.trim(), kind, teams, exercises, minutes, attempts },
      { onSuccess: (workshop) => void navigate(`/organizer/w/${workshop.code}`) },
    );
  }

  return (
    <form className="plan" onSubmit={submit} noValidate>
      <TextInput
        label="Name"
        placeholder="Thursday descent"
        size="md"
        maxLength={80}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
        autoComplete="off"
      />
      <KindChoice kind={kind} onChange={setKind} />
      <Switch
        label="Played in teams"
        description="Whoever joins founds a team or joins one. A team writes one text together and has one row on the board."
        checked={teams}
        onChange={(event) => setTeams(event.currentTarget.checked)}
      />
      <CatalogueChoice chosen={exercises} onChange={setExercises} />
      <LengthChoice minutes={minutes} onChange={setMinutes} />
      <NumberInput
        label="Scored tries at each exercise"
        description="Empty: as many as they like. Practice is never counted."
        size="md"
        min={1}
        max={mostAttempts}
        allowDecimal={false}
        allowNegative={false}
        clampBehavior="strict"
        value={attempts ?? ""}
        onChange={(value) => setAttempts(Number(value) || null)}
      />
      {create.error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(create.error)}
        </p>
      )}
      <div className="plan-end">
        <Button type="submit" size="md" disabled={missing !== null} loading={create.isPending}>
          Create workshop
        </Button>
        <Button type="button" size="md" variant="subtle" onClick={onCancel}>
          Cancel
        </Button>
        <p className="plan-note">
          {missing ?? `${counted(exercises.length, "exercise")}. Nothing opens until you open it.`}
        </p>
      </div>
    </form>
  );
}

function whatIsMissing(name: string, exercises: readonly string[]): string | null {
  if (name.trim() === "") return "It needs a name.";
  return exercises.length === 0 ? "Choose at least one exercise." : null;
}

function KindChoice({ kind, onChange }: { kind: WorkshopKind; onChange: (kind: WorkshopKind) => void }) {
  return (
    <fieldset className="plan-group">
      <legend>Kind</legend>
      <SegmentedControl
        aria-label="Kind"
        value={kind}
        onChange={onChange}
        data={[
          { value: "SESSION", label: "Session" },
          { value: "HACKATHON", label: "Hackathon" },
        ]}
      />
    </fieldset>
  );
}

function LengthChoice({ minutes, onChange }: { minutes: number | null; onChange: (minutes: number | null) => void }) {
  const [timed, setTimed] = useState(minutes ?? usualMinutes);
  return (
    <fieldset className="plan-group">
      <legend>Round 1 is open</legend>
      <Radio.Group
        aria-label="How long round 1 is open"
        value={minutes === null ? "by-hand" : "timed"}
        onChange={(value) => onChange(value === "timed" ? timed : null)}
      >
        <div className="plan-lengths">
          <Radio value="timed" label="for" />
          <NumberInput
            aria-label="Minutes"
            className="plan-minutes"
            suffix=" minutes"
            min={1}
            max={longestMinutes}
            allowDecimal={false}
            clampBehavior="strict"
            value={timed}
            disabled={minutes === null}
            onChange={(value) => {
              const wanted = Math.max(1, Number(value) || 1);
              setTimed(wanted);
              onChange(wanted);
            }}
          />
          <Radio value="by-hand" label="until I close it" />
        </div>
      </Radio.Group>
    </fieldset>
  );
}
