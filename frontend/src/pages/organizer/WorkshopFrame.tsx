import type { ReactNode } from "react";
import { useLive } from "../../api/liveContext";
import type { Workshop } from "../../api/types";
import { ConnectionBadge } from "../../components/ConnectionBadge";
import { WorkshopGate } from "./WorkshopGate";
import { WorkshopNavigation } from "./WorkshopNavigation";
import "./workshopFrame.css";
import "./console.css";
import "./ledger.css";

export type WorkshopFrameProps = {
  title: string;
  /** Takes all of the screen, as the console does. */
  isWide?: boolean;
  children: (workshop: Workshop) => ReactNode;
};

/** Around every page of a workshop beside its console. */
export function WorkshopFrame({ title, isWide = false, children }: WorkshopFrameProps) {
  return (
    <WorkshopGate>
      {(workshop) => (
        <div className="workshop-page" data-wide={isWide || undefined}>
          <title>{`${title} · ${workshop.name}`}</title>
          <Head title={title} workshop={workshop} />
          {children(workshop)}
        </div>
      )}
    </WorkshopGate>
  );
}

function Head({ title, workshop }: { title: string; workshop: Workshop }) {
  const { connection } = useLive();
  return (
    <header className="workshop-head">
      <WorkshopNavigation workshop={workshop} />
      <h1 className="workshop-title">
        {title} <span className="workshop-title-name">{workshop.name}</span>
      </h1>
      <ConnectionBadge connection={connection} />
    </header>
  );
}
