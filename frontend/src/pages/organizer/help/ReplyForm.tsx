import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useReply } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import type { Clarification } from "../../../api/types";
import { longest } from "../../../model/help";

export type ReplyFormProps = { code: string; question: Clarification; onDone: () => void };

/** An answer to everybody, which saves the next one from asking, or to the asker alone. */
export function ReplyForm({ code, question, onDone }: ReplyFormProps) {
  const reply = useReply(code);
  const [answer, setAnswer] = useState(question.answer ?? "");
  const tooLong = [...answer.trim()].length > longest.answer;

  function send(toAll: boolean) {
    reply.mutate({ clarification: question.id, answer: answer.trim(), toAll }, { onSuccess: onDone });
  }

  const isWaiting = (toAll: boolean) => reply.isPending && reply.variables.toAll === toAll;
  const isEmpty = answer.trim() === "" || tooLong;
  return (
    <div className="desk-form">
      <Textarea
        aria-label={`Answer to ${question.nickname}`}
        autosize
        minRows={2}
        maxRows={8}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        error={tooLong ? `An answer has at most ${longest.answer} characters.` : reply.error && sentenceOf(reply.error)}
      />
      <div className="desk-buttons">
        <Button size="sm" disabled={isEmpty || isWaiting(false)} loading={isWaiting(true)} onClick={() => send(true)}>
          To everybody
        </Button>
        {!question.toAll && (
          <Button
            size="sm"
            variant="default"
            disabled={isEmpty || isWaiting(true)}
            loading={isWaiting(false)}
            onClick={() => send(false)}
          >
            Only to {question.nickname}
          </Button>
        )}
        <Button size="sm" variant="subtle" color="gray" onClick={onDone}>
          Cancel
        </Button>
      </div>
    </div>
  );
}
