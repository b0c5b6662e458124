import type { Board, ExerciseTitle, Row } from "../../api/types";
import { MovementArrow } from "../../components/MovementArrow";
import { useGlide } from "../../components/useGlide";
import { ago, type Clock } from "../../model/clock";
import { nothing, points } from "../../model/numbers";
import { BoardCell } from "./BoardCell";
import { RowName } from "./RowName";
import { rowClass } from "./rowClass";

export type BoardViewProps = { board: Board; mine: string | undefined; clock: Clock; now: number };

/** The board where there is room for a column each. */
export function BoardTable({ board, mine, clock, now }: BoardViewProps) {
  const body = useGlide<HTMLTableSectionElement>(board.rows.map((row) => row.key).join("|"));
  return (
    <div className="board-scroll">
      <table className="board">
        <thead>
          <tr>
            <th scope="col" className="board-rank">
              Rank
            </th>
            <th scope="col">Name</th>
            <th scope="col" className="board-total">
              Points
            </th>
            {board.exercises.map((exercise) => (
              <th scope="col" key={exercise.slug} className="board-exercise">
                {exercise.title}
              </th>
            ))}
            <th scope="col" className="board-when">
              Last change
            </th>
          </tr>
        </thead>
        <tbody ref={body}>
          {board.rows.map((row) => (
            <BoardRow
              key={row.key}
              row={row}
              exercises={board.exercises}
              mine={row.key === mine}
              clock={clock}
              now={now}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
}

type BoardRowProps = { row: Row; exercises: readonly ExerciseTitle[]; mine: boolean; clock: Clock; now: number };

function BoardRow({ row, exercises, mine, clock, now }: BoardRowProps) {
  return (
    <tr className={rowClass(row, mine)} data-glide={row.key} data-mine={mine || undefined}>
      <td className="board-rank">
        <MovementArrow row={row} now={now} /> {row.rank ?? <Flag />}
      </td>
      <th scope="row" className="board-name">
        <RowName row={row} mine={mine} />
      </th>
      <td className="board-total">{points(row.score)}</td>
      {exercises.map(({ slug }) => (
        <td key={slug} className="board-exercise">
          <BoardCell cell={row.exercises[slug]} />
        </td>
      ))}
      <td className="board-when">
        {row.lastImprovedAt === null || row.baseline ? nothing : ago(clock, row.lastImprovedAt, now)}
      </td>
    </tr>
  );
}

function Flag() {
  return (
    <>
      <span aria-hidden="true">⚑</span>
      <span className="visually-hidden">no rank</span>
    </>
  );
}
