import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Me, Workshop } from "../../api/types";
import { CopyButton } from "../../components/CopyButton";
import { resumeLink } from "../../model/resume";
import { teamLink } from "../../model/team";
import { joinAddress } from "../../model/workshop";

/** What a team passes on; only who founded it needs to. */
function TeamCard({ team, me, link }: { team: NonNullable<Me["team"]>; me: string; link: string }) {
  const others = team.members.filter((name) => name !== me);
  if (others.length > 0) {
    return (
      <p className="join-card-note">
        You play for {team.name}, with {others.join(", ")}.
      </p>
    );
  }
  return (
    <section className="join-card" aria-labelledby="team-code">
      <h2 id="team-code" className="join-card-title">
        The code of {team.name}
      </h2>
      <p className="join-code mono">{team.code}</p>
      <p className="join-card-note">
        Give it to the others of your team, and to nobody else: who has it writes with you.
      </p>
      <div className="join-copy">
        <CopyButton text={link}>Copy the team's link</CopyButton>
      </div>
    </section>
  );
}

/** Joined: shows the way back once, where nobody can miss it. */
export function Welcome({ workshop, me }: { workshop: Workshop; me: Me }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const link = resumeLink(joinAddress(workshop, window.location), me.resumeCode);
  return (
    <div className="join">
      <title>You are in · Talweg</title>
      <h1 className="join-title" ref={heading} tabIndex={-1}>
        You're in, {me.nickname}.
      </h1>
      <section className="join-card" aria-labelledby="resume-code">
        <h2 id="resume-code" className="join-card-title">
          Your resume code
        </h2>
        <p className="join-code mono">{me.resumeCode}</p>
        <p className="join-card-note">
          It brings you back on any device, with your points. Take a photo, or copy the link and send it to yourself;
          both are also in the lobby.
        </p>
        <div className="join-copy">
          <CopyButton text={link}>Copy my link</CopyButton>
        </div>
      </section>
      {me.team && (
        <TeamCard
          team={me.team}
          me={me.nickname}
          link={teamLink(joinAddress(workshop, window.location), me.team.code)}
        />
      )}
      <Button component={Link} to={`/w/${workshop.code}`} size="lg" className="join-go">
        Go to the trail map
      </Button>
    </div>
  );
}
