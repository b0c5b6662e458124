import { Button, Radio, SegmentedControl } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useInvite } from "../../../api/peopleQueries";
import type { OrganizerRole } from "../../../api/types";
import { CopyButton } from "../../../components/CopyButton";
import { holdsFor, invitationHours, invitationLink, roleMeanings, roleWords } from "../../../model/organizers";

const roles = ["HELPER", "OWNER"] as const satisfies readonly OrganizerRole[];

/** Makes a link that lets one person in. */
export function Invite() {
  const invite = useInvite();
  const [role, setRole] = useState<OrganizerRole>("HELPER");
  const [hours, setHours] = useState<number>(48);
  return (
    <section aria-labelledby="invite">
      <h2 id="invite" className="people-title">
        Invite somebody
      </h2>
      <div className="invite">
        <Radio.Group label="As" value={role} onChange={(value) => setRole(value === "OWNER" ? "OWNER" : "HELPER")}>
          <div className="invite-roles">
            {roles.map((each) => (
              <Radio
                key={each}
                value={each}
                label={roleWords[each]}
                description={`A person who ${roleMeanings[each]}`}
              />
            ))}
          </div>
        </Radio.Group>
        <div>
          <p className="invite-label" id="invite-hours">
            The link holds for
          </p>
          <SegmentedControl
            aria-labelledby="invite-hours"
            value={String(hours)}
            onChange={(value) => setHours(Number(value))}
            data={invitationHours.map((each) => ({ value: String(each.hours), label: each.words }))}
          />
        </div>
        {invite.error && (
          <p className="plan-error" role="alert">
            △ {sentenceOf(invite.error)}
          </p>
        )}
        <Button className="organizer-plan" loading={invite.isPending} onClick={() => invite.mutate({ role, hours })}>
          Make a link
        </Button>
        {invite.data && (
          <MadeLink
            link={invitationLink(window.location.origin, invite.data.secret)}
            holds={holdsFor(invite.data.expiresAt, Date.now())}
          />
        )}
      </div>
    </section>
  );
}

function MadeLink({ link, holds }: { link: string; holds: string }) {
  return (
    <section className="made-link" aria-label="The invitation">
      <p className="made-link-lead">
        Send this to the one person it is for: whoever opens it first comes in. It is shown only now, and holds for{" "}
        {holds}.
      </p>
      <p className="made-link-address mono">{link}</p>
      <CopyButton text={link}>Copy the link</CopyButton>
    </section>
  );
}
