import { TextInput } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { usePeople } from "../../../api/planQueries";
import type { Person } from "../../../api/types";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import { HelperNote } from "../HelperNote";
import { WorkshopFrame } from "../WorkshopFrame";
import { PersonRow } from "./PersonRow";
import "./people.css";

/** Everybody who joined and every team, and what can be put right about them. */
export function PeoplePage() {
  return <WorkshopFrame title="People">{({ code }) => <People code={code} />}</WorkshopFrame>;
}

function People({ code }: { code: string }) {
  const { data: people, error, refetch } = usePeople(code);
  const [sought, seek] = useState("");
  if (!people && error) {
    return <ErrorState title="The list did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!people) return <Loading what="Asking who is here" />;
  if (people.length === 0) return <EmptyState sentence="Nobody has joined yet." />;
  const words = sought.trim().toLowerCase();
  const found = people.filter((person) => nameWithTeam(person, people).toLowerCase().includes(words));
  return (
    <>
      <HelperNote />
      <TextInput
        label="Find somebody"
        type="search"
        className="people-search"
        value={sought}
        onChange={(event) => seek(event.currentTarget.value)}
      />
      <ul className="people" aria-label="Participants and teams">
        {found.map((person) => (
          <PersonRow key={person.id} code={code} person={person} people={people} />
        ))}
      </ul>
      {found.length === 0 && <EmptyState sentence="Nobody here is called so." />}
    </>
  );
}

function nameWithTeam(person: Person, people: readonly Person[]): string {
  return `${person.nickname} ${people.find(({ id }) => id === person.team)?.nickname ?? ""}`;
}
