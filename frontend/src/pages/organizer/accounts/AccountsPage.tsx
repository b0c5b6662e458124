import { Skeleton } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useIsOwner, useOrganizer } from "../../../api/organizerQueries";
import { usePeople } from "../../../api/peopleQueries";
import type { OrganizerPeople } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { OrganizerFrame } from "../OrganizerFrame";
import { SignedIn } from "../SignedIn";
import { Invite } from "./Invite";
import { OpenInvitations } from "./OpenInvitations";
import { PasswordForm } from "./PasswordForm";
import { PersonLine } from "./PersonLine";
import "./accounts.css";

/** Who organizes here: roles, invitations, and one's own password. */
export function AccountsPage() {
  return (
    <SignedIn>
      <OrganizerFrame title="People">
        <PeopleGate />
      </OrganizerFrame>
    </SignedIn>
  );
}

function PeopleGate() {
  const { data: people, error, refetch } = usePeople();
  if (people) return <People people={people} />;
  if (error) {
    return <ErrorState title="The list did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  return (
    <div role="status" aria-busy="true">
      <span className="visually-hidden">Asking who organizes here…</span>
      <Skeleton height={160} />
    </div>
  );
}

function People({ people: { people, invitations } }: { people: OrganizerPeople }) {
  const isOwner = useIsOwner();
  const { data: me } = useOrganizer();
  const owners = people.filter((person) => person.role === "OWNER").length;
  const mine = people.find((person) => person.id === me?.id);
  return (
    <>
      <section aria-labelledby="organizers">
        <h2 id="organizers" className="people-title">
          Organizers
        </h2>
        <p className="people-lead">
          {isOwner
            ? "Owners may do everything. Helpers look at everything, answer questions and see to raised hands."
            : "You help: you may look at everything, answer questions and see to raised hands. Owners change the rest."}
        </p>
        <ul className="people">
          {people.map((person) => (
            <PersonLine
              key={person.id}
              person={person}
              isMe={person.id === me?.id}
              isLastOwner={person.role === "OWNER" && owners === 1}
              mayChange={isOwner}
            />
          ))}
        </ul>
      </section>
      {isOwner && <Invite />}
      <OpenInvitations invitations={invitations} mayWithdraw={isOwner} />
      {mine && <PasswordForm provider={mine.provider} />}
    </>
  );
}
