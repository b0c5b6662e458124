import { Anchor } from "@mantine/core";
import { useState } from "react";
import { useLive } from "../../../api/liveContext";
import type { Clarification } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { ago } from "../../../model/clock";
import { ReplyForm } from "./ReplyForm";

export type QuestionProps = { code: string; question: Clarification; titles: ReadonlyMap<string, string> };

/** One question with its asker; its answer, or the place to write one. */
export function Question({ code, question, titles }: QuestionProps) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const [replying, setReplying] = useState(false);
  const { nickname, exercise, askedAt, answer, toAll } = question;
  return (
    <li className="desk-question">
      <p className="desk-about">
        <span className="desk-who">{nickname}</span>{" "}
        <span className="desk-where">
          {exercise === null ? "about the workshop" : (titles.get(exercise) ?? exercise)}, {ago(clock, askedAt, now)}
        </span>
      </p>
      <p className="desk-words">{question.question}</p>
      {answer !== null && (
        <>
          <p className="desk-answer">{answer}</p>
          <p className="desk-where">
            {toAll ? "Everybody reads this, without the name." : `Only ${nickname} reads this.`}
          </p>
        </>
      )}
      {replying ? (
        <ReplyForm code={code} question={question} onDone={() => setReplying(false)} />
      ) : (
        <Anchor component="button" type="button" size="sm" onClick={() => setReplying(true)}>
          {answer === null ? "Answer" : "Answer better"}
          <span className="visually-hidden"> {nickname}</span>
        </Anchor>
      )}
    </li>
  );
}
