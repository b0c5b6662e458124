import type { ReactNode } from "react";
import { LiveProvider } from "../../api/LiveProvider";
import { useLive } from "../../api/liveContext";
import { useWorkshop } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { Loading } from "../../components/Loading";
import { useCode } from "../useCode";
import { WorkshopDeleted } from "../WorkshopDeleted";
import { WorkshopFailure } from "../WorkshopFailure";
import { SignedIn } from "./SignedIn";

export type WorkshopGateProps = { children: (workshop: Workshop) => ReactNode };

/** Whoever is signed in comes to the workshop of this address, with a live line to it. */
export function WorkshopGate({ children }: WorkshopGateProps) {
  const code = useCode();
  return (
    <SignedIn>
      <LiveProvider code={code} key={code}>
        <Known>{children}</Known>
      </LiveProvider>
    </SignedIn>
  );
}

function Known({ children }: WorkshopGateProps) {
  const { code, isDeleted } = useLive();
  const { data: workshop, error, refetch } = useWorkshop(code);
  if (isDeleted) return <WorkshopDeleted code={code} home="/organizer" />;
  if (workshop) return children(workshop);
  if (error) return <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />;
  return <Loading what="Finding the workshop" />;
}
