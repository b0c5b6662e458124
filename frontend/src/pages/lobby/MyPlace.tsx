import { Anchor } from "@mantine/core";
import { Suspense, useState } from "react";
import { workFile } from "../../api/files";
import type { Me, Workshop } from "../../api/types";
import { CopyButton } from "../../components/CopyButton";
import { resumeLink } from "../../model/resume";
import { joinAddress } from "../../model/workshop";
import { JoinQr } from "../lazyParts";

/** Who I am here, and the way to go on elsewhere; hidden at first, since others look over shoulders. */
export function MyPlace({ me, workshop }: { me: Me; workshop: Workshop }) {
  const [shown, setShown] = useState(false);
  const link = resumeLink(joinAddress(workshop, window.location), me.resumeCode);
  return (
    <section className="side-part" aria-labelledby="my-place">
      <h2 id="my-place" className="side-title">
        You
      </h2>
      <p className="side-me">{me.nickname}</p>
      <Anchor component="button" type="button" size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? "Hide the way back" : "Go on with another device"}
      </Anchor>
      <p className="side-work">
        <Anchor href={workFile(workshop.code)} download size="sm">
          Take my work home
        </Anchor>
      </p>
      {shown && (
        <div className="side-way">
          <p className="side-note">
            Scan this with the other device, or open the link there: you go on as {me.nickname}, with your points. It is
            yours alone.
          </p>
          <div className="side-qr">
            <Suspense fallback={<div className="side-qr-wait" />}>
              <JoinQr address={link} size={152} title="QR code: your own way back" />
            </Suspense>
          </div>
          <CopyButton text={link}>Copy my link</CopyButton>
          <p className="side-note">Or type this resume code:</p>
          <p className="side-code mono">
            <span className="visually-hidden">Resume code: </span>
            {me.resumeCode}
          </p>
        </div>
      )}
    </section>
  );
}
