import { Anchor } from "@mantine/core";
import { eveningFile, juryEveningFile, juryFile, leaderboardFile } from "../../api/files";
import { useIsOwner } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";
import { DeleteWorkshop } from "./DeleteWorkshop";
import "./afterEvening.css";

/** What stays of an evening, and how it goes. */
export function AfterEvening({ workshop }: { workshop: Workshop }) {
  const { code } = workshop;
  const isOwner = useIsOwner();
  const isFinal = workshop.rounds.some((round) => round.state === "FINALIZED");
  return (
    <div className="after-evening">
      <section className="panel" aria-labelledby="take-home">
        <h2 id="take-home" className="panel-title">
          Take home
        </h2>
        <dl className="after-files">
          <dt>For organizers</dt>
          <dd>
            <Anchor href={juryEveningFile(code)} download={`talweg-${code}-evening-jury.html`}>
              The evening on one page
            </Anchor>
            <Anchor href={juryFile(code, "csv")} download>
              Results (CSV)
            </Anchor>
            <Anchor href={juryFile(code, "json")} download>
              Results (JSON)
            </Anchor>
            <span className="panel-note">With the jury's board, and what each score was reached with.</span>
          </dd>
          <dt>For everybody</dt>
          <dd>
            {isFinal && (
              <Anchor href={eveningFile(code)} download={`talweg-${code}-evening.html`}>
                The evening on one page
              </Anchor>
            )}
            <Anchor href={leaderboardFile(code, "csv")} download>
              Results (CSV)
            </Anchor>
            <Anchor href={leaderboardFile(code, "json")} download>
              Results (JSON)
            </Anchor>
            <span className="panel-note">
              {isFinal
                ? "As the public board shows them. Participants find the page in their lobby, and a zip of their own work."
                : "As the public board shows them. The page comes when a round is finalized."}
            </span>
          </dd>
        </dl>
      </section>
      {isOwner && <DeleteWorkshop workshop={workshop} />}
    </div>
  );
}
