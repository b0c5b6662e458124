import { Button } from "@mantine/core";
import { useState } from "react";
import { useIsOwner } from "../../../api/organizerQueries";
import type { Person } from "../../../api/types";
import { RepairForm } from "./RepairForm";

export type PersonRowProps = { code: string; person: Person; people: readonly Person[] };

const states = { COUNTED: "", HIDDEN: "◌ hidden", DISQUALIFIED: "△ disqualified", MERGED: "⇢ merged" } as const;

/** One participant or team; what can be put right opens below. */
export function PersonRow({ code, person, people }: PersonRowProps) {
  const isOwner = useIsOwner();
  const [isOpen, setOpen] = useState(false);
  const facts = factsOf(person, people);
  return (
    <li className="person" data-out={person.participation !== "COUNTED" || undefined}>
      <span className="person-name">{person.nickname}</span>
      <span className="person-facts">{facts.join(" · ")}</span>
      {isOwner && (
        <Button variant="default" size="compact-sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? "Close" : "Put right"}
          <span className="visually-hidden"> {person.nickname}</span>
        </Button>
      )}
      {isOpen && isOwner && <RepairForm code={code} person={person} people={people} />}
    </li>
  );
}

function factsOf(person: Person, people: readonly Person[]): string[] {
  const name = (id: number | null | undefined) => people.find((other) => other.id === id)?.nickname;
  const team = name(person.team);
  const into = name(person.mergedInto);
  return [
    person.isTeam ? "team" : person.rehearsing ? "simulated" : person.here ? "● here" : "○ away",
    ...(team ? [`in ${team}`] : []),
    ...(person.bracket ? [`among ${person.bracket}`] : []),
    ...(person.extraMinutes > 0 ? [`${person.extraMinutes} min extra`] : []),
    ...(states[person.participation] ? [states[person.participation]] : []),
    ...(into ? [`into ${into}`] : []),
  ];
}
