import type { Row } from "../../api/types";
import { MovementArrow } from "../../components/MovementArrow";
import { useGlide } from "../../components/useGlide";
import { ago } from "../../model/clock";
import { points } from "../../model/numbers";
import { BoardCell } from "./BoardCell";
import type { BoardViewProps } from "./BoardTable";
import { RowName } from "./RowName";
import { rowClass } from "./rowClass";
import "./boardList.css";

/** The board on a phone: a line for each, its exercises in numbered cells below the name. */
export function BoardList({ board, mine, clock, now }: BoardViewProps) {
  const list = useGlide<HTMLOListElement>(board.rows.map((row) => row.key).join("|"));
  return (
    <>
      <ol className="board-legend" aria-label="Exercises">
        {board.exercises.map(({ slug, title }) => (
          <li key={slug}>{title}</li>
        ))}
      </ol>
      <ol className="board-list" ref={list} aria-label="Standings">
        {board.rows.map((row) => (
          <li
            key={row.key}
            className={rowClass(row, row.key === mine)}
            data-glide={row.key}
            data-mine={row.key === mine || undefined}
          >
            <p className="entry-head">
              <span className="entry-rank numbers">{row.rank ?? <span aria-hidden="true">⚑</span>}</span>
              <span className="entry-name">
                <RowName row={row} mine={row.key === mine} /> <MovementArrow row={row} now={now} />
              </span>
              <span className="entry-total numbers">{points(row.score)}</span>
            </p>
            <Cells row={row} exercises={board.exercises} />
            {row.lastImprovedAt !== null && !row.baseline && (
              <p className="entry-when">last change {ago(clock, row.lastImprovedAt, now)}</p>
            )}
          </li>
        ))}
      </ol>
    </>
  );
}

function Cells({ row, exercises }: { row: Row; exercises: BoardViewProps["board"]["exercises"] }) {
  return (
    <ol className="entry-cells" aria-label="By exercise">
      {exercises.map(({ slug }) => (
        <li key={slug}>
          <BoardCell cell={row.exercises[slug]} />
        </li>
      ))}
    </ol>
  );
}
