import { useConsole } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";
import { AfterEvening } from "./AfterEvening";
import { ConsoleBar } from "./ConsoleBar";
import { HelpDesk } from "./help/HelpDesk";
import { JoinPanel } from "./JoinPanel";
import { JudgingPanel } from "./JudgingPanel";
import { JuryBoard } from "./JuryBoard";
import { PeoplePanel } from "./PeoplePanel";
import { WorkshopGate } from "./WorkshopGate";
import "./console.css";

/** One workshop's evening, at a glance. */
export function ConsolePage() {
  return <WorkshopGate>{(workshop) => <WorkshopConsole workshop={workshop} />}</WorkshopGate>;
}

function WorkshopConsole({ workshop }: { workshop: Workshop }) {
  const { data: console } = useConsole(workshop.code);
  return (
    <div className="console">
      <title>{`${workshop.name} · console`}</title>
      <ConsoleBar workshop={workshop} waiting={(console?.queued ?? 0) + (console?.running ?? 0)} />
      <div className="console-panels">
        <div className="console-rail">
          <JoinPanel workshop={workshop} />
          <PeoplePanel workshop={workshop} />
        </div>
        <div className="console-middle">
          <HelpDesk code={workshop.code} />
          <JudgingPanel code={workshop.code} />
        </div>
        <JuryBoard code={workshop.code} />
      </div>
      <AfterEvening workshop={workshop} />
    </div>
  );
}
