import type { Board, Row } from "../../api/types";
import { BracketTag } from "../../components/BracketTag";
import { useNow } from "../../components/Countdown";
import { MovementArrow } from "../../components/MovementArrow";
import { useGlide } from "../../components/useGlide";
import { points } from "../../model/numbers";
import { useSlowScroll } from "./useSlowScroll";

/** The standings in big letters: the top fifteen, then slowly the others. */
export function ScreenBoard({ board }: { board: Board | null }) {
  if (!board) return <p className="screen-empty">Asking for the standings…</p>;
  if (board.rows.length === 0) return <p className="screen-empty">The first scored submission stands here.</p>;
  return <Rows board={board} />;
}

function Rows({ board }: { board: Board }) {
  const now = useNow(10_000);
  const list = useGlide<HTMLOListElement>(board.rows.map((row) => row.key).join("|"));
  const shown = useSlowScroll<HTMLDivElement>();
  const most = Math.max(1, ...board.rows.map((row) => row.score));
  return (
    <section className="screen-window" ref={shown} aria-label="Leaderboard">
      <ol className="screen-rows" ref={list}>
        {board.rows.map((row) => (
          <ScreenRow key={row.key} row={row} share={row.score / most} now={now} />
        ))}
      </ol>
    </section>
  );
}

function ScreenRow({ row, share, now }: { row: Row; share: number; now: number }) {
  return (
    <li className={row.baseline ? "screen-row screen-baseline" : "screen-row"} data-glide={row.key}>
      <span className="screen-bar" style={{ width: `${100 * share}%` }} />
      <span className="screen-rank">{row.rank ?? <span aria-hidden="true">⚑</span>}</span>
      <span className="screen-name">
        {row.name}
        <BracketTag bracket={row.bracket} />
      </span>
      <span className="screen-move">
        <MovementArrow row={row} now={now} />
      </span>
      <span className="screen-points">{points(row.score)}</span>
    </li>
  );
}
