import { Anchor, Skeleton } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../api/http";
import { useJuryBoard } from "../../api/organizerQueries";
import { useWorkshop } from "../../api/queries";
import type { Row } from "../../api/types";
import { BracketChoice } from "../../components/BracketChoice";
import { BracketTag } from "../../components/BracketTag";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { nothing, points } from "../../model/numbers";
import { boardOf, reduceBoard } from "../../model/standings";
import { useBracket } from "../useBracket";
import "./consoleTables.css";

const shownAtFirst = 15;

/** The standings as they are, also while the public board is frozen. */
export function JuryBoard({ code }: { code: string }) {
  const { data, error, dataUpdatedAt, refetch } = useJuryBoard(code);
  const brackets = useWorkshop(code).data?.brackets ?? [];
  const [bracket, choose] = useBracket(brackets);
  const whole = data ? reduceBoard(null, { kind: "board", board: data, at: dataUpdatedAt }) : null;
  const board = whole && boardOf(whole, bracket);
  return (
    <section className="panel" aria-labelledby="jury-panel">
      <h2 id="jury-panel" className="panel-title">
        Jury board
      </h2>
      <p className="panel-note">Never frozen. Only organizers see it.</p>
      <BracketChoice {...{ brackets, bracket }} onChoose={choose} room={36} />
      {board && board.rows.length > 0 && <BoardRows rows={board.rows} label="Jury board" />}
      {board?.rows.length === 0 && <EmptyState sentence="No points yet." />}
      {!board && error && (
        <ErrorState title="The board did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />
      )}
      {!board && !error && <Skeleton height={320} />}
    </section>
  );
}

/** Rank, name and points; the first fifteen, until all are asked for. */
export function BoardRows({ rows, label }: { rows: readonly Row[]; label: string }) {
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, shownAtFirst);
  return (
    <>
      <table className="jury" aria-label={label}>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">Rank</th>
            <th scope="col">Name</th>
            <th scope="col">Points</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((row) => (
            <tr key={row.key} className={row.baseline ? "jury-baseline" : undefined}>
              <td className="jury-rank">{row.rank ?? (row.baseline ? "⚑" : nothing)}</td>
              <th scope="row" className="jury-name">
                {row.name}
                <BracketTag bracket={row.bracket} />
              </th>
              <td className="jury-points">{points(row.score)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > shownAtFirst && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(!all)}>
          {all ? "Show the first 15" : `Show all ${rows.length}`}
        </Anchor>
      )}
    </>
  );
}
