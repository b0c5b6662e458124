import { Skeleton } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useSelfCheck } from "../../../api/peopleQueries";
import { useNow } from "../../../components/Countdown";
import { ErrorState } from "../../../components/ErrorState";
import { ago, unsetClock } from "../../../model/clock";
import { type CheckLine, checkLines, summary } from "../../../model/selfCheck";
import { OrganizerFrame } from "../OrganizerFrame";
import { SignedIn } from "../SignedIn";
import { FindingLine, HealthMark } from "./FindingLine";
import "./check.css";

/** Whether the server is well, looked at every few seconds while the page is open. */
export function CheckPage() {
  return (
    <SignedIn>
      <OrganizerFrame title="Self-check">
        <CheckGate />
      </OrganizerFrame>
    </SignedIn>
  );
}

function CheckGate() {
  const { data, error, dataUpdatedAt, refetch } = useSelfCheck();
  if (data) {
    return (
      <Check
        lines={checkLines(data.findings, data.clockDifference)}
        lookedAt={dataUpdatedAt}
        isStale={error !== null}
      />
    );
  }
  if (error) {
    return <ErrorState title="The server did not answer" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  return (
    <div role="status" aria-busy="true" className="check">
      <span className="visually-hidden">The server looks at itself…</span>
      {["first", "second", "third", "fourth"].map((each) => (
        <Skeleton key={each} height={72} />
      ))}
    </div>
  );
}

type CheckProps = { lines: readonly CheckLine[]; lookedAt: number; isStale: boolean };

function Check({ lines, lookedAt, isStale }: CheckProps) {
  const now = useNow(2_000);
  const { health, sentence } = summary(lines);
  const when = ago(unsetClock, new Date(lookedAt).toISOString(), now);
  return (
    <div className="check">
      <p className={`check-summary check-${health.toLowerCase()}`} role="status">
        <HealthMark health={health} />
        {sentence}
      </p>
      <ul className="findings">
        {lines.map((line) => (
          <FindingLine key={line.subject} line={line} />
        ))}
      </ul>
      <p className="check-when">
        {isStale
          ? `△ The server does not answer just now; this was ${when}.`
          : `Looked at ${when}; again every few seconds.`}
      </p>
    </div>
  );
}
