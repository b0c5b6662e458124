import { useLive } from "../../api/liveContext";
import type { Clarification } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { ago } from "../../model/clock";
import { placeWords } from "./place";

export type MyQuestionProps = { clarification: Clarification; titles: ReadonlyMap<string, string> };

/** What I have asked, and what came of it. */
export function MyQuestion({ clarification, titles }: MyQuestionProps) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const { exercise, question, askedAt, answer, toAll } = clarification;
  return (
    <li className="help-entry">
      <p className="help-about">
        You asked about {placeWords(exercise, titles)}, {ago(clock, askedAt, now)}
      </p>
      <p className="help-question">{question}</p>
      {answer === null ? (
        <p className="badge badge-waiting">
          <span aria-hidden="true">◌</span>Waits for an answer
        </p>
      ) : (
        <p className="help-answer">{answer}</p>
      )}
      {toAll && <p className="help-about">Shown to everybody, without your name.</p>}
    </li>
  );
}
