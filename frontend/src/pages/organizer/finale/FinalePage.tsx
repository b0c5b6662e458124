import { Skeleton } from "@mantine/core";
import { useParams } from "react-router";
import { useFinaleDesk } from "../../../api/finaleQueries";
import { sentenceOf } from "../../../api/http";
import type { Round, Workshop } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { NotFoundPage } from "../../NotFoundPage";
import { JuryBoard } from "../JuryBoard";
import { WorkshopFrame } from "../WorkshopFrame";
import { BeginFinale } from "./BeginFinale";
import { PublicBoard } from "./PublicBoard";
import { Reveal } from "./Reveal";
import "./finale.css";

/** The two boards side by side, and the finale of a round from its presenter's side. */
export function FinalePage() {
  const { round = "" } = useParams();
  return <WorkshopFrame title="Finale">{(workshop) => <Gate workshop={workshop} id={Number(round)} />}</WorkshopFrame>;
}

function Gate({ workshop, id }: { workshop: Workshop; id: number }) {
  const round = workshop.rounds.find((each) => each.id === id);
  if (!round) return <NotFoundPage />;
  return (
    <div>
      <Finale code={workshop.code} round={round} />
      <div className="finale-boards">
        <JuryBoard code={workshop.code} />
        <PublicBoard />
      </div>
    </div>
  );
}

function Finale({ code, round }: { code: string; round: Round }) {
  const { data, error, refetch } = useFinaleDesk(code, round.id);
  if (data) return <Reveal code={code} desk={data} stale={error !== null} />;
  if (data === null) return <BeginFinale code={code} round={round} />;
  if (error) {
    return <ErrorState title="The finale did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  return <Skeleton height={160} />;
}
