import { Anchor } from "@mantine/core";
import { useState } from "react";
import { useWithdraw } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { useLive } from "../../../api/liveContext";
import type { Announcement } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { Prose } from "../../../components/Prose";
import { ago } from "../../../model/clock";
import { ConfirmAction } from "../ConfirmAction";

export type AnnouncedProps = { code: string; announcement: Announcement; isOnScreen: boolean };

/** An announcement that stands, and the way to take it back. */
export function Announced({ code, announcement, isOnScreen }: AnnouncedProps) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const withdraw = useWithdraw(code);
  const [asked, setAsked] = useState(false);
  return (
    <li className="desk-announced">
      <Prose markdown={announcement.text} />
      <p className="desk-where">
        {ago(clock, announcement.announcedAt, now)}
        {isOnScreen && " · on the projector"} ·{" "}
        <Anchor component="button" type="button" size="sm" onClick={() => setAsked(true)}>
          Withdraw
        </Anchor>
      </p>
      {asked && (
        <ConfirmAction
          title="Withdraw this announcement?"
          sentence="It disappears from every screen and from the lobby. Who has read it has read it."
          doIt="Withdraw"
          pending={withdraw.isPending}
          refusal={withdraw.error ? sentenceOf(withdraw.error) : null}
          onConfirm={() => withdraw.mutate(announcement.id, { onSuccess: () => setAsked(false) })}
          onCancel={() => setAsked(false)}
        />
      )}
    </li>
  );
}
