import { Anchor } from "@mantine/core";
import { useState } from "react";
import { useHelpDesk } from "../../../api/helpDeskQueries";
import { useIsOwner } from "../../../api/organizerQueries";
import type { Clarification } from "../../../api/types";
import { counted } from "../../../model/numbers";
import { AnswersKept } from "./AnswersKept";
import { Question } from "./Question";

export type QuestionsProps = { code: string; questions: readonly Clarification[]; titles: ReadonlyMap<string, string> };

/** What was asked: open questions, the oldest first; the answered ones behind a click. */
export function Questions({ code, questions, titles }: QuestionsProps) {
  const [all, setAll] = useState(false);
  const isOwner = useIsOwner();
  const kept = useHelpDesk(code).data?.answers ?? [];
  const open = questions.filter(({ answer }) => answer === null);
  const answered = questions.filter(({ answer }) => answer !== null);
  return (
    <section className="panel" aria-labelledby="questions-panel">
      <h2 id="questions-panel" className="panel-title">
        Questions{open.length > 0 && ` (${open.length})`}
      </h2>
      {open.length === 0 ? (
        <p className="panel-note">No question waits.</p>
      ) : (
        <ul className="desk-list">
          {open.map((each) => (
            <Question key={each.id} code={code} question={each} titles={titles} />
          ))}
        </ul>
      )}
      <div className="desk-ways">
        {answered.length > 0 && (
          <Anchor component="button" type="button" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? "Hide what is answered" : counted(answered.length, "answered question")}
          </Anchor>
        )}
        {isOwner && <AnswersKept code={code} kept={kept} />}
      </div>
      {all && (
        <ul className="desk-list">
          {answered.map((each) => (
            <Question key={each.id} code={code} question={each} titles={titles} />
          ))}
        </ul>
      )}
    </section>
  );
}
