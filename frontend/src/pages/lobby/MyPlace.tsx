import { Anchor } from "@mantine/core";
import { useState } from "react";
import type { Me } from "../../api/types";

/** Who I am here, and the code that brings me back; hidden at first, since others look over shoulders. */
export function MyPlace({ me }: { me: Me }) {
  const [shown, setShown] = useState(false);
  return (
    <section className="side-part" aria-labelledby="my-place">
      <h2 id="my-place" className="side-title">
        You
      </h2>
      <p className="side-me">{me.nickname}</p>
      {shown && (
        <p className="side-code mono">
          <span className="visually-hidden">Resume code: </span>
          {me.resumeCode}
        </p>
      )}
      <Anchor component="button" type="button" size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? "Hide my resume code" : "Show my resume code"}
      </Anchor>
      {shown && <p className="side-note">Brings you back on any device, with your points.</p>}
    </section>
  );
}
