import { Box } from "@mantine/core";
import type { Submission } from "../../api/types";

/** A function is right or wrong on each case: what the last run said takes the place of plots. */
export function Cases({ run }: { run: Submission | null }) {
  const isJudged = run?.state === "JUDGED";
  return (
    <section aria-label="The cases" className="cases">
      <p className="cases-said">{isJudged && run.message ? run.message : "No case checked yet."}</p>
      {isJudged && run.log !== "" && (
        <Box component="pre" className="mono" tabIndex={0} aria-label="What it printed">
          {run.log}
        </Box>
      )}
      <p className="dimmed">
        Practice checks your function on the public cases and prints where it differs. Submit checks it on the hidden
        ones, which count.
      </p>
    </section>
  );
}
