import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Me, Workshop } from "../../api/types";
import { CopyButton } from "../../components/CopyButton";
import { resumeLink } from "../../model/resume";
import { joinAddress } from "../../model/workshop";

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
      <Button component={Link} to={`/w/${workshop.code}`} size="lg" className="join-go">
        Go to the trail map
      </Button>
    </div>
  );
}
