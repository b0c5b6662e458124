import { Anchor } from "@mantine/core";
import { Suspense, useState } from "react";
import type { Me, Workshop } from "../../api/types";
import { CopyButton } from "../../components/CopyButton";
import { caretLook } from "../../model/caretLook";
import { teamLink } from "../../model/team";
import { joinAddress } from "../../model/workshop";
import { JoinQr } from "../lazyParts";
import "./myTeam.css";

export type MyTeamProps = { team: NonNullable<Me["team"]>; me: string; workshop: Workshop };

/** Whom I play with, and how another one joins us; hidden at first, since others look over shoulders. */
export function MyTeam({ team, me, workshop }: MyTeamProps) {
  const [shown, setShown] = useState(false);
  const link = teamLink(joinAddress(workshop, window.location), team.code);
  return (
    <section className="side-part" aria-labelledby="my-team">
      <h2 id="my-team" className="side-title">
        Your team
      </h2>
      <p className="side-me">{team.name}</p>
      <ul className="people team-members">
        {team.members.map((name) => (
          <li key={name} className={name === me ? "person person-me" : "person"}>
            <span
              className="team-colour"
              style={{ backgroundColor: caretLook(name, team.members).color }}
              aria-hidden="true"
            />
            {name}
            {name === me && <span className="visually-hidden"> (you)</span>}
          </li>
        ))}
      </ul>
      <Anchor component="button" type="button" size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? "Hide the team's code" : "Bring somebody in"}
      </Anchor>
      {shown && (
        <div className="side-way">
          <p className="side-note">
            Whoever scans this or opens the link joins {team.name}: they see what you write, and their submissions are
            the team's.
          </p>
          <div className="side-qr">
            <Suspense fallback={<div className="side-qr-wait" />}>
              <JoinQr address={link} size={152} title="QR code: join the team" />
            </Suspense>
          </div>
          <CopyButton text={link}>Copy the team's link</CopyButton>
          <p className="side-note">Or type this team code when joining:</p>
          <p className="side-code mono">
            <span className="visually-hidden">Team code: </span>
            {team.code}
          </p>
        </div>
      )}
    </section>
  );
}
