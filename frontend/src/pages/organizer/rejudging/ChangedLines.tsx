import { Anchor } from "@mantine/core";
import { useState } from "react";
import { Link } from "react-router";
import { useCatalogue } from "../../../api/organizerQueries";
import type { Found as FoundResult, RetrialLine } from "../../../api/types";
import { VerdictBadge } from "../../../components/VerdictBadge";
import { counted, points } from "../../../model/numbers";

const shownAtFirst = 50;

/** Of each submission what counts and what was found, what changes first. */
export function ChangedLines({ code, lines }: { code: string; lines: readonly RetrialLine[] }) {
  const { data: catalogue } = useCatalogue();
  const [all, setAll] = useState(false);
  const titles = new Map(catalogue?.map((entry) => [entry.slug, entry.title]));
  return (
    <section className="ledger-section" aria-labelledby="changed-lines">
      <h2 id="changed-lines" className="panel-title">
        Submissions
      </h2>
      <table className="ledger-table" aria-labelledby="changed-lines">
        <thead>
          <tr>
            <th scope="col">Participant</th>
            <th scope="col">Exercise</th>
            <th scope="col">Before</th>
            <th scope="col">New</th>
            <th scope="col" className="ledger-end">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {(all ? lines : lines.slice(0, shownAtFirst)).map((line) => (
            <tr key={line.submission} className={line.changed ? undefined : "ledger-quiet"}>
              <th scope="row">
                <Anchor component={Link} to={`/organizer/w/${code}/submissions/${line.submission}`} inherit>
                  {line.name}
                </Anchor>
              </th>
              <td>
                {titles.get(line.exercise) ?? line.exercise}
                {line.exerciseChanged && <small> △ other files</small>}
              </td>
              <td>
                <Found finding={line.before} />
              </td>
              <td>
                {line.after ? <Found finding={line.after} /> : <VerdictBadge state={line.state} verdict={null} />}
              </td>
              <td className="ledger-end numbers">
                <Change line={line} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length > shownAtFirst && !all && (
        <Anchor component="button" type="button" size="sm" onClick={() => setAll(true)}>
          Show all {counted(lines.length, "submission")}
        </Anchor>
      )}
    </section>
  );
}

function Found({ finding }: { finding: FoundResult }) {
  return (
    <>
      <VerdictBadge verdict={finding.verdict} /> <span className="numbers">{points(finding.score)}</span>
    </>
  );
}

function Change({ line: { before, after, changed } }: { line: RetrialLine }) {
  if (!changed || !after) return <>{after ? "same" : ""}</>;
  const difference = (after.score ?? 0) - (before.score ?? 0);
  if (difference === 0) return before.verdict === after.verdict ? "cost" : "verdict";
  const better = difference > 0;
  return (
    <span className={better ? "change-better" : "change-worse"}>
      <span aria-hidden="true">{better ? "▲ +" : "▼ −"}</span>
      <span className="visually-hidden">{better ? "up " : "down "}</span>
      {points(Math.abs(difference))}
    </span>
  );
}
