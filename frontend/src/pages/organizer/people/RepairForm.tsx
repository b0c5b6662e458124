import { Button, NativeSelect, NumberInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { type Repair, useRepair } from "../../../api/planQueries";
import { useWorkshop } from "../../../api/queries";
import type { Person, RepairWish } from "../../../api/types";
import { ConfirmAction } from "../ConfirmAction";

export type RepairFormProps = { code: string; person: Person; people: readonly Person[] };

/** Everything that can be put right about one participant or team. */
export function RepairForm({ code, person, people }: RepairFormProps) {
  const repair = useRepair(code);
  const [nickname, setNickname] = useState(person.nickname);
  const [minutes, setMinutes] = useState(person.extraMinutes);
  const [into, setInto] = useState("");
  const [asked, setAsked] = useState<"disqualify" | "merge" | null>(null);
  const others = people.filter(
    (other) => other.id !== person.id && other.isTeam === person.isTeam && other.participation !== "MERGED",
  );
  const teams = people.filter((other) => other.isTeam && other.participation !== "MERGED" && other.id !== person.team);
  const brackets = useWorkshop(code).data?.brackets ?? [];
  const does = (what: Repair, wish: RepairWish = {}, then = () => {}) =>
    repair.mutate({ person: person.id, repair: what, wish }, { onSuccess: then });
  if (person.participation === "MERGED") {
    return <p className="repair panel-note">Acts as somebody else; look there.</p>;
  }
  const isOut = person.participation !== "COUNTED";

  return (
    <div className="repair">
      <form
        className="repair-line"
        onSubmit={(event) => {
          event.preventDefault();
          does("rename", { nickname });
        }}
      >
        <TextInput
          label="Name"
          maxLength={32}
          value={nickname}
          onChange={(event) => setNickname(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={nickname.trim() === person.nickname}>
          Rename
        </Button>
      </form>
      <div className="repair-line">
        <NumberInput
          label="Extra minutes"
          min={0}
          max={1440}
          clampBehavior="strict"
          allowDecimal={false}
          value={minutes}
          onChange={(value) => setMinutes(Number(value) || 0)}
        />
        <Button
          variant="default"
          disabled={minutes === person.extraMinutes}
          onClick={() => does("extra-time", { minutes })}
        >
          Give
        </Button>
      </div>
      {!person.isTeam && person.team !== null && person.team !== undefined && teams.length > 0 && (
        <NativeSelect
          label="Move to the team"
          value=""
          onChange={(event) => does("move", { team: Number(event.currentTarget.value) })}
          data={[
            { value: "", label: "Choose…", disabled: true },
            ...teams.map(({ id, nickname }) => ({ value: String(id), label: nickname })),
          ]}
        />
      )}
      {brackets.length > 0 && (person.isTeam || typeof person.team !== "number") && (
        <NativeSelect
          label="Competes among"
          value={person.bracket ?? ""}
          onChange={(event) => does("bracket", { bracket: event.currentTarget.value })}
          data={[{ value: "", label: "No bracket" }, ...brackets.map((name) => ({ value: name, label: name }))]}
        />
      )}
      {others.length > 0 && (
        <NativeSelect
          label="Is the same as"
          value={into}
          onChange={(event) => {
            setInto(event.currentTarget.value);
            setAsked("merge");
          }}
          data={[
            { value: "", label: "Choose…", disabled: true },
            ...others.map(({ id, nickname }) => ({ value: String(id), label: nickname })),
          ]}
        />
      )}
      <div className="repair-buttons">
        {!person.isTeam && (
          <Button variant="default" onClick={() => does("new-code")}>
            New resume code
          </Button>
        )}
        {isOut ? (
          <Button variant="default" onClick={() => does("restore")}>
            Restore
          </Button>
        ) : (
          <>
            <Button variant="default" onClick={() => does("hide")}>
              Hide
            </Button>
            <Button variant="default" onClick={() => setAsked("disqualify")}>
              Disqualify
            </Button>
          </>
        )}
      </div>
      {repair.data?.resumeCode && (
        <p className="repair-code" role="status">
          The new resume code is <strong className="mono">{repair.data.resumeCode}</strong>. The old one is worth
          nothing.
        </p>
      )}
      {repair.error && asked === null && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(repair.error)}
        </p>
      )}
      {asked && (
        <ConfirmAction
          title={asked === "merge" ? "Make them one?" : `Disqualify ${person.nickname}?`}
          sentence={sentenceFor(
            asked,
            person,
            others.find(({ id }) => String(id) === into),
          )}
          doIt={asked === "merge" ? "Make them one" : "Disqualify"}
          pending={repair.isPending}
          refusal={repair.error ? sentenceOf(repair.error) : null}
          onConfirm={() => does(asked, asked === "merge" ? { into: Number(into) } : {}, () => setAsked(null))}
          onCancel={() => {
            setAsked(null);
            setInto("");
          }}
        />
      )}
    </div>
  );
}

function sentenceFor(asked: "disqualify" | "merge", person: Person, into: Person | undefined): string {
  if (asked === "disqualify") {
    return `${person.nickname} leaves every board and can hand nothing in any more. You can restore them.`;
  }
  return `What ${person.nickname} handed in and asked becomes ${into?.nickname ?? "the other"}'s, tries are added up, and whoever was ${person.nickname} goes on as ${into?.nickname ?? "the other"}. This cannot be undone.`;
}
