import { Button, Checkbox, Textarea } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useAsk, useHelp } from "../../api/helpQueries";
import { sentenceOf } from "../../api/http";
import { longest } from "../../model/help";
import { MyQuestion } from "./MyQuestion";
import type { Place } from "./place";
import { useKeptWords } from "./useKeptWords";

export type AskPartProps = { code: string; about: Place | null; titles: ReadonlyMap<string, string> };

/** Asks the organizers something in writing, and shows what I have asked. */
export function AskPart({ code, about, titles }: AskPartProps) {
  const { data: mine } = useHelp(code);
  const ask = useAsk(code);
  const [question, setQuestion] = useKeptWords(`talweg question ${code}`);
  const [isAbout, setAbout] = useState(true);
  const tooLong = [...question.trim()].length > longest.question;

  function write(words: string) {
    setQuestion(words);
    if (ask.isError) ask.reset();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    const exercise = isAbout ? (about?.slug ?? null) : null;
    ask.mutate({ exercise, question: question.trim() }, { onSuccess: () => setQuestion("") });
  }

  return (
    <section className="help-part" aria-labelledby="help-ask">
      <h3 id="help-ask" className="help-head">
        Something to ask
      </h3>
      <form className="help-form" onSubmit={submit} noValidate>
        <Textarea
          label="Your question"
          description="Only the organizers see it. They may show it to everybody with their answer, without your name."
          autosize
          minRows={2}
          maxRows={8}
          value={question}
          onChange={(event) => write(event.currentTarget.value)}
          error={errorOf(ask.error, tooLong)}
        />
        {about && (
          <Checkbox
            label={`About “${about.title}”`}
            checked={isAbout}
            onChange={(event) => setAbout(event.currentTarget.checked)}
          />
        )}
        <Button
          type="submit"
          variant="default"
          className="help-send"
          loading={ask.isPending}
          disabled={question.trim() === "" || tooLong}
        >
          Ask
        </Button>
      </form>
      {mine && mine.clarifications.length > 0 && (
        <ul className="help-list" aria-label="My questions">
          {mine.clarifications.map((clarification) => (
            <MyQuestion key={clarification.id} clarification={clarification} titles={titles} />
          ))}
        </ul>
      )}
    </section>
  );
}

function errorOf(failure: Error | null, tooLong: boolean): string | undefined {
  if (tooLong) return `A question has at most ${longest.question} characters. Or raise your hand: talking is faster.`;
  return failure ? sentenceOf(failure) : undefined;
}
