import { Anchor } from "@mantine/core";
import { Link } from "react-router";
import type { JudgingHistory as Judged } from "../../../api/types";
import { VerdictBadge } from "../../../components/VerdictBadge";
import { points } from "../../../model/numbers";

/** What counts, and what counted before a rejudging was applied. */
export function JudgingHistory({ code, judgings }: { code: string; judgings: readonly Judged[] }) {
  return (
    <section className="ledger-section" aria-labelledby="judging-history">
      <h3 id="judging-history" className="panel-title">
        Judgings
      </h3>
      <ul className="ledger-list">
        {judgings.map((judging) => (
          <li key={judging.replacedAt ?? "counts"}>
            <VerdictBadge verdict={judging.verdict} state={judging.judgedAt === null ? "QUEUED" : "JUDGED"} />{" "}
            <strong className="numbers">{points(judging.score)}</strong>
            {judging.judgedAt !== null && ` at ${new Date(judging.judgedAt).toLocaleTimeString()}`}
            {judging.replacedAt === null || judging.rejudging === null ? (
              <small>counts</small>
            ) : (
              <small>
                replaced at {new Date(judging.replacedAt).toLocaleTimeString()} by{" "}
                <Anchor
                  component={Link}
                  to={`/organizer/w/${code}/rejudgings/${judging.rejudging}`}
                  inherit
                  underline="always"
                >
                  rejudging {judging.rejudging}
                </Anchor>
                {judging.reason !== null && `: ${judging.reason}`}
              </small>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
