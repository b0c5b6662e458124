import { Anchor } from "@mantine/core";
import { Suspense, useState } from "react";
import type { Workshop } from "../../api/types";
import { spacedCode } from "../../model/codes";
import { joinAddress } from "../../model/workshop";
import { JoinQr } from "../lazyParts";

/** Lets whoever sits beside me in. */
export function Neighbour({ workshop }: { workshop: Workshop }) {
  const [shown, setShown] = useState(false);
  const address = joinAddress(workshop, window.location);
  return (
    <section className="side-part" aria-label="Bring a neighbour in">
      <Anchor component="button" type="button" size="sm" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? "Hide the code to join" : "Bring a neighbour in"}
      </Anchor>
      {shown && (
        <div className="side-way">
          <div className="side-qr">
            <Suspense fallback={<div className="side-qr-wait" />}>
              <JoinQr address={address} size={152} />
            </Suspense>
          </div>
          <p className="side-note">
            Or go to <span className="side-address">{new URL(address).host}</span> and enter{" "}
            <strong className="mono side-address">{spacedCode(workshop.code)}</strong>
          </p>
        </div>
      )}
    </section>
  );
}
