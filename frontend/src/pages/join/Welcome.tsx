import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link } from "react-router";
import type { Me } from "../../api/types";

/** Joined: shows the resume code once, where nobody can miss it. */
export function Welcome({ code, me }: { code: string; me: Me }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
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
          It brings you back on any device, with your points. Take a photo or write it down; it is also in the lobby.
        </p>
      </section>
      <Button component={Link} to={`/w/${code}`} size="lg" className="join-go">
        Go to the trail map
      </Button>
    </div>
  );
}
