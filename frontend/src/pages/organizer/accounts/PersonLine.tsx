import { Button } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useEntrance, useGiveRole, useRemovePerson } from "../../../api/peopleQueries";
import type { OrganizerPerson } from "../../../api/types";
import { roleWords } from "../../../model/organizers";
import { ConfirmAction } from "../ConfirmAction";

export type PersonLineProps = { person: OrganizerPerson; isMe: boolean; isLastOwner: boolean; mayChange: boolean };

/** One organizer, and what an owner can do about them. */
export function PersonLine({ person, isMe, isLastOwner, mayChange }: PersonLineProps) {
  const { name, role, createdAt, provider } = person;
  const { data: entrance } = useEntrance();
  const elsewhere = entrance?.providers.find((each) => each.key === provider)?.name ?? "another server";
  return (
    <li className="person">
      <span className="person-name">
        {name}
        {isMe && <span className="person-me"> (you)</span>}
      </span>
      <span className="person-role">
        <span aria-hidden="true">{role === "OWNER" ? "◆ " : "◇ "}</span>
        {roleWords[role]}
      </span>
      <span className="person-since">
        since {new Date(createdAt).toLocaleDateString([], { day: "numeric", month: "short", year: "numeric" })}
        {provider !== null && ` · signs in with ${elsewhere}`}
      </span>
      {mayChange && isLastOwner && <span className="person-note">The only owner stays one.</span>}
      {mayChange && !isLastOwner && <PersonButtons person={person} isMe={isMe} />}
    </li>
  );
}

type Asked = "role" | "remove" | null;

function PersonButtons({ person, isMe }: { person: OrganizerPerson; isMe: boolean }) {
  const give = useGiveRole();
  const remove = useRemovePerson();
  const [asked, setAsked] = useState<Asked>(null);
  const { name, role } = person;
  const other = role === "OWNER" ? "HELPER" : "OWNER";
  const change = `Make ${isMe ? "myself" : name} ${other === "OWNER" ? "an owner" : "a helper"}`;
  const takeAway = isMe ? "Remove my account" : `Remove ${name}`;
  return (
    <span className="person-buttons">
      <Button variant="default" size="compact-sm" onClick={() => setAsked("role")}>
        {change}
      </Button>
      <Button variant="default" size="compact-sm" onClick={() => setAsked("remove")}>
        {takeAway}
      </Button>
      {asked === "role" && (
        <ConfirmAction
          title={`${change}?`}
          sentence={consequence(isMe ? "You" : name, other)}
          doIt={change}
          pending={give.isPending}
          refusal={give.error ? sentenceOf(give.error) : null}
          onConfirm={() => give.mutate({ person: person.id, role: other }, { onSuccess: () => setAsked(null) })}
          onCancel={() => setAsked(null)}
        />
      )}
      {asked === "remove" && (
        <ConfirmAction
          title={`${takeAway}?`}
          sentence={`${isMe ? "You are" : `${name} is`} signed out everywhere at once, and invitations that ${isMe ? "you" : "they"} made and nobody used are withdrawn. Workshops stay as they are.`}
          doIt={takeAway}
          pending={remove.isPending}
          refusal={remove.error ? sentenceOf(remove.error) : null}
          onConfirm={() => remove.mutate(person.id, { onSuccess: () => setAsked(null) })}
          onCancel={() => setAsked(null)}
        />
      )}
    </span>
  );
}

function consequence(who: string, role: "OWNER" | "HELPER"): string {
  return role === "OWNER"
    ? `${who} may then do everything, remove other owners too.`
    : `${who} may then look, answer questions and see to raised hands, and change nothing else. At once.`;
}
