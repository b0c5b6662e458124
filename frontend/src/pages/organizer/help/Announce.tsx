import { Button, Textarea } from "@mantine/core";
import { useState } from "react";
import { useAnnounce } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import type { Announcement } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { Prose } from "../../../components/Prose";
import { serverNow } from "../../../model/clock";
import { longest, screenAnnouncement } from "../../../model/help";
import { Announced } from "./Announced";

export type AnnounceProps = { code: string; announcements: readonly Announcement[] };

/** Says something on every screen, the projector's too. */
export function Announce({ code, announcements }: AnnounceProps) {
  const { clock } = useLive();
  const announce = useAnnounce(code);
  const [text, setText] = useState("");
  const left = longest.announcement - [...text.trim()].length;
  const onScreen = screenAnnouncement(announcements, serverNow(clock, useNow(5_000)));
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
          description="Markdown. The latest is on the projector for ten minutes, the shorter the larger; all are in the lobby until you withdraw them."
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
          {announcements.map((each) => (
            <Announced key={each.id} code={code} announcement={each} isOnScreen={each.id === onScreen?.id} />
          ))}
        </ul>
      )}
    </section>
  );
}
