import { Skeleton } from "@mantine/core";
import { useLive } from "../../../api/liveContext";
import { EmptyState } from "../../../components/EmptyState";
import { boardOf } from "../../../model/standings";
import { useBracket } from "../../useBracket";
import { BoardRows } from "../JuryBoard";

/** The standings as everybody sees them. */
export function PublicBoard() {
  const { board: whole, workshop } = useLive();
  // Chosen above the jury's board, which stands beside it.
  const [bracket] = useBracket(workshop?.brackets ?? []);
  const board = whole && boardOf(whole, bracket);
  return (
    <section className="panel" aria-labelledby="public-panel">
      <h2 id="public-panel" className="panel-title">
        Public board
      </h2>
      <p className="panel-note">
        {board?.frozen ? "Frozen: results since then are held back." : "As everybody sees it."}
      </p>
      {!board && <Skeleton height={320} />}
      {board?.rows.length === 0 && <EmptyState sentence="No points yet." />}
      {board && board.rows.length > 0 && <BoardRows rows={board.rows} label="Public board" />}
    </section>
  );
}
