import { Anchor, Button, Modal, Textarea } from "@mantine/core";
import { useState } from "react";
import { useKeepAnswers } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { longest, mostKeptAnswers } from "../../../model/help";

export type AnswersKeptProps = { code: string; kept: readonly string[] };

/** The way to change which answers of its own a workshop keeps. */
export function AnswersKept({ code, kept }: AnswersKeptProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Anchor component="button" type="button" size="sm" onClick={() => setOpen(true)}>
        Answers kept{kept.length > 0 && ` (${kept.length})`}
      </Anchor>
      <Modal
        opened={isOpen}
        onClose={() => setOpen(false)}
        title="Answers kept"
        size="lg"
        classNames={{ title: "confirm-title" }}
        closeButtonProps={{ "aria-label": "Close" }}
      >
        <Editor code={code} kept={kept} onDone={() => setOpen(false)} />
      </Modal>
    </>
  );
}

type Line = { key: number; text: string };

/** What others keep meanwhile does not come between the letters; the log knows it. */
function Editor({ code, kept, onDone }: AnswersKeptProps & { onDone: () => void }) {
  const keep = useKeepAnswers(code);
  const [lines, setLines] = useState<Line[]>(() => linesOf(kept.length > 0 ? kept : [""]));
  const texts = lines.map(({ text }) => text.trim()).filter((text) => text !== "");
  const change = (next: Line[]) => {
    setLines(next);
    if (keep.isError) keep.reset();
  };
  return (
    <form
      className="desk-kept"
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(texts, { onSuccess: onDone });
      }}
    >
      <p className="panel-note">
        They stand beside the usual ones when a question is answered, and come along when the workshop is duplicated.
      </p>
      <ol className="desk-kept-list">
        {lines.map(({ key, text }, i) => (
          <li key={key}>
            <Textarea
              aria-label={`Answer ${i + 1}`}
              autosize
              minRows={1}
              maxRows={5}
              maxLength={longest.keptAnswer}
              value={text}
              data-autofocus={i === lines.length - 1 || undefined}
              onChange={({ currentTarget: { value } }) =>
                change(lines.map((line) => (line.key === key ? { key, text: value } : line)))
              }
            />
            <Anchor
              component="button"
              type="button"
              size="sm"
              onClick={() => change(lines.filter((line) => line.key !== key))}
            >
              Take out<span className="visually-hidden"> answer {i + 1}</span>
            </Anchor>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="compact-md"
        disabled={lines.length >= mostKeptAnswers}
        onClick={() => change([...lines, { key: 1 + Math.max(-1, ...lines.map((line) => line.key)), text: "" }])}
      >
        Add an answer
      </Button>
      {keep.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(keep.error)}
        </p>
      )}
      <div className="confirm-buttons">
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
        <Button type="submit" loading={keep.isPending}>
          Keep them
        </Button>
      </div>
    </form>
  );
}

function linesOf(texts: readonly string[]): Line[] {
  return texts.map((text, key) => ({ key, text }));
}
