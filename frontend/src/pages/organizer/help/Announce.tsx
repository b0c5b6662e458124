import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useAnnounce } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import type { Announcement } from "../../../api/types";
import { Prose } from "../../../components/Prose";
import { longest } from "../../../model/help";
import { Announced } from "./Announced";

export type AnnounceProps = { code: string; announcements: readonly Announcement[] };

/** Says something on every screen, the projector's too. */
export function Announce({ code, announcements }: AnnounceProps) {
  const announce = useAnnounce(code);
  const [text, setText] = useState("");
  const left = longest.announcement - [...text.trim()].length;
  const isReady = text.trim() !== "" && left >= 0;

  function write(words: string) {
    setText(words);
    if (announce.isError) announce.reset();
  }

  return (
    <section className="panel desk-wide" aria-labelledby="announce-panel">
      <h2 id="announce-panel" className="panel-title">
        Announcements
      </h2>
      <div className="desk-form">
        <Textarea
          label="To every screen"
          description="Markdown. The latest stands on the projector; short ones are read from the last row."
          autosize
          minRows={2}
          maxRows={8}
          value={text}
          onChange={(event) => write(event.currentTarget.value)}
          error={
            left < 0 ? `${-left} characters too many for a projector.` : announce.error && sentenceOf(announce.error)
          }
        />
        {isReady && (
          <section className="desk-preview" aria-label="Preview">
            <Prose markdown={text} />
          </section>
        )}
        <div className="desk-buttons">
          <Button
            size="sm"
            disabled={!isReady}
            loading={announce.isPending}
            onClick={() => announce.mutate(text.trim(), { onSuccess: () => setText("") })}
          >
            Announce
          </Button>
        </div>
      </div>
      {announcements.length > 0 && (
        <ul className="desk-list">
          {announcements.map((each, n) => (
            <Announced key={each.id} code={code} announcement={each} isOnScreen={n === 0} />
          ))}
        </ul>
      )}
    </section>
  );
}
