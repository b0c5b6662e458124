import { Skeleton } from "@mantine/core";
import { Link } from "react-router";
import { sentenceOf } from "../../api/http";
import { useWorkshops } from "../../api/organizerQueries";
import type { WorkshopOverview } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { RoundBadge } from "../../components/RoundBadge";
import { counted } from "../../model/numbers";

/** All workshops, newest first. */
export function WorkshopList() {
  const { data: workshops, error, refetch } = useWorkshops();
  if (workshops?.length === 0) return <EmptyState sentence="No workshop yet. The first takes two minutes to plan." />;
  if (workshops) {
    return (
      <ul className="workshops">
        {workshops.map((workshop) => (
          <WorkshopLine key={workshop.code} workshop={workshop} />
        ))}
      </ul>
    );
  }
  if (error) {
    return <ErrorState title="The list did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  return (
    <div role="status" aria-busy="true" className="workshops">
      <span className="visually-hidden">Asking for your workshops…</span>
      {["first", "second", "third"].map((each) => (
        <Skeleton key={each} height={64} my={8} />
      ))}
    </div>
  );
}

const kinds = { SESSION: "Session", HACKATHON: "Hackathon" } as const;

function WorkshopLine({ workshop }: { workshop: WorkshopOverview }) {
  const { code, name, kind, createdAt, state, participants, deletedAfter } = workshop;
  return (
    <li className="workshop-line">
      <Link to={`/organizer/w/${code}`} className="workshop-link">
        {name}
      </Link>
      <span className="workshop-code mono">{code}</span>
      <RoundBadge state={state} />
      <span className="workshop-facts">
        {kinds[kind]} · {counted(participants, "participant")} · {day(createdAt)}
        {deletedAfter !== null && ` · will be deleted on ${day(deletedAfter)}`}
      </span>
    </li>
  );
}

function day(instant: string): string {
  return new Date(instant).toLocaleDateString([], { day: "numeric", month: "short", year: "numeric" });
}
