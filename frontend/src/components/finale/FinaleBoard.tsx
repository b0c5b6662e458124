import { useEffect } from "react";
import { cellOf, type Finale, type FinaleRow } from "../../model/finale";
import { nothing, points } from "../../model/numbers";
import { useGlide } from "../useGlide";
import { FinaleCell } from "./FinaleCell";
import "./finaleBoard.css";

/** With `follows`, the row that is called is scrolled into sight; a page with buttons on it stays where it is. */
export type FinaleBoardProps = { finale: Finale; follows?: boolean };

/** The board as far as it is revealed; rows glide to where they belong. */
export function FinaleBoard({ finale, follows = false }: FinaleBoardProps) {
  const body = useGlide<HTMLTableSectionElement>(finale.rows.map((row) => row.standing.participant).join("|"));
  const watched = finale.up[0]?.participant ?? finale.opened[0]?.participant ?? null;
  useEffect(() => {
    if (!follows || watched === null) return;
    const row = body.current?.querySelector(`[data-glide="${watched}"]`);
    row?.scrollIntoView({ block: "nearest" });
  }, [follows, watched, body]);
  return (
    <table className="finale-board" aria-label={`The finale of ${finale.name}, as far as it is revealed`}>
      <thead>
        <tr>
          <th scope="col">Rank</th>
          <th scope="col">Name</th>
          {finale.exercises.map((exercise) => (
            <th key={exercise.slug} scope="col" className="finale-column">
              {exercise.title}
            </th>
          ))}
          <th scope="col" className="finale-column">
            Points
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {finale.rows.map((row) => (
          <Row key={row.standing.participant} finale={finale} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function Row({ finale, row }: { finale: Finale; row: FinaleRow }) {
  const { standing } = row;
  const isUp = finale.up.some((cell) => cell.participant === standing.participant);
  const looks = ["finale-row", isUp && "finale-up", standing.baseline && "finale-baseline"].filter(Boolean).join(" ");
  return (
    <tr className={looks} data-glide={standing.participant} aria-current={isUp || undefined}>
      <td className="finale-rank">{standing.rank ?? (standing.baseline ? "⚑" : nothing)}</td>
      <th scope="row" className="finale-name">
        {isUp && <span aria-hidden="true">▸ </span>}
        {standing.name}
      </th>
      {finale.exercises.map(({ slug }) => (
        <FinaleCell key={slug} cell={cellOf(finale, row, slug)} />
      ))}
      <td className="finale-total">{points(standing.score)}</td>
    </tr>
  );
}
