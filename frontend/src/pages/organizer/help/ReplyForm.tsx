import { Anchor, Button, Textarea } from "@mantine/core";
import { useRef, useState } from "react";
import { useHelpDesk, useKeepAnswers, useReply } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import type { Clarification } from "../../../api/types";
import { longest, withKept } from "../../../model/help";
import { ReadyAnswers } from "./ReadyAnswers";

export type ReplyFormProps = { code: string; question: Clarification; onDone: () => void };

/** An answer to everybody, which saves the next one from asking, or to the asker alone. */
export function ReplyForm({ code, question, onDone }: ReplyFormProps) {
  const reply = useReply(code);
  const [answer, setAnswer] = useState(question.answer ?? "");
  const toAll = useRef<HTMLButtonElement>(null);
  const kept = useHelpDesk(code).data?.answers ?? [];
  const keep = useKeepAnswers(code);
  const isOwner = useIsOwner();
  const withThis = withKept(kept, answer);
  const tooLong = [...answer.trim()].length > longest.answer;

  function send(toAll: boolean) {
    reply.mutate({ clarification: question.id, answer: answer.trim(), toAll }, { onSuccess: onDone });
  }

  /** Filled in to be read once more; what sends it is one key away. */
  function choose(ready: string) {
    setAnswer(ready);
    // Once the button is no longer disabled for want of words.
    requestAnimationFrame(() => toAll.current?.focus());
  }

  const isWaiting = (toAll: boolean) => reply.isPending && reply.variables.toAll === toAll;
  const isEmpty = answer.trim() === "" || tooLong;
  return (
    <div className="desk-form">
      <Textarea
        aria-label={`Answer to ${question.nickname}`}
        autoFocus
        autosize
        minRows={2}
        maxRows={8}
        value={answer}
        onChange={(event) => setAnswer(event.currentTarget.value)}
        error={tooLong ? `An answer has at most ${longest.answer} characters.` : reply.error && sentenceOf(reply.error)}
      />
      <ReadyAnswers kept={kept} onChoose={choose} />
      <div className="desk-buttons">
        <Button
          ref={toAll}
          size="sm"
          disabled={isEmpty || isWaiting(false)}
          loading={isWaiting(true)}
          onClick={() => send(true)}
        >
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
      {isOwner && withThis !== kept && (
        <Anchor
          component="button"
          type="button"
          size="sm"
          className="desk-keep"
          disabled={keep.isPending}
          onClick={() => keep.mutate(withThis)}
        >
          Keep this answer for next time
        </Anchor>
      )}
      {keep.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(keep.error)}
        </p>
      )}
    </div>
  );
}
