import { Anchor } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { LiveProvider } from "../../api/LiveProvider";
import { useLive } from "../../api/liveContext";
import { useWorkshop } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { ConnectionBadge } from "../../components/ConnectionBadge";
import { Loading } from "../../components/Loading";
import { useCode } from "../useCode";
import { WorkshopFailure } from "../WorkshopFailure";
import { SignedIn } from "./SignedIn";
import "./console.css";
import "./desk.css";

export type DeskProps = {
  title: string;
  /** Where it is reached from; the console by default. */
  from?: { to: string; word: string };
  children: (workshop: Workshop) => ReactNode;
};

/** A page of one workshop beside its console. */
export function Desk(props: DeskProps) {
  const code = useCode();
  return (
    <SignedIn>
      <LiveProvider code={code} key={code}>
        <DeskGate {...props} />
      </LiveProvider>
    </SignedIn>
  );
}

function DeskGate({ title, from, children }: DeskProps) {
  const { code, connection } = useLive();
  const { data: workshop, error, refetch } = useWorkshop(code);
  if (!workshop && error) return <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />;
  if (!workshop) return <Loading what="Finding the workshop" />;
  const back = from ?? { to: `/organizer/w/${code}`, word: workshop.name };
  return (
    <div className="desk">
      <title>{`${title} · ${workshop.name}`}</title>
      <header className="desk-head">
        <div>
          <Anchor component={Link} to={back.to} size="sm">
            <span aria-hidden="true">← </span>
            {back.word}
          </Anchor>
          <h1 className="desk-title">{title}</h1>
        </div>
        <ConnectionBadge connection={connection} />
      </header>
      {children(workshop)}
    </div>
  );
}
