import { LiveProvider } from "../../api/LiveProvider";
import { useLive } from "../../api/liveContext";
import { useConsole } from "../../api/organizerQueries";
import { useWorkshop } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { Loading } from "../../components/Loading";
import { useCode } from "../useCode";
import { WorkshopDeleted } from "../WorkshopDeleted";
import { WorkshopFailure } from "../WorkshopFailure";
import { AfterEvening } from "./AfterEvening";
import { ConsoleBar } from "./ConsoleBar";
import { HelpDesk } from "./help/HelpDesk";
import { JoinPanel } from "./JoinPanel";
import { JudgingPanel } from "./JudgingPanel";
import { JuryBoard } from "./JuryBoard";
import { PeoplePanel } from "./PeoplePanel";
import { SignedIn } from "./SignedIn";
import "./console.css";

export function ConsolePage() {
  const code = useCode();
  return (
    <SignedIn>
      <LiveProvider code={code} key={code}>
        <ConsoleGate />
      </LiveProvider>
    </SignedIn>
  );
}

function ConsoleGate() {
  const { code, isDeleted } = useLive();
  const { data: workshop, error, refetch } = useWorkshop(code);
  if (isDeleted) return <WorkshopDeleted code={code} home="/organizer" />;
  if (workshop) return <WorkshopConsole workshop={workshop} />;
  if (error) return <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />;
  return <Loading what="Finding the workshop" />;
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
