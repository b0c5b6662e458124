import { Anchor } from "@mantine/core";
import { useDocumentVisibility } from "@mantine/hooks";
import { useEffect, useState } from "react";
import { useNotices } from "../../api/helpQueries";
import { useLive } from "../../api/liveContext";
import { useNow } from "../../components/Countdown";
import { Prose } from "../../components/Prose";
import { ago } from "../../model/clock";
import { counted } from "../../model/numbers";
import { useNews } from "../help/newsContext";

const shownAtOnce = 2;

/** What the organizers say to all, the latest first; where there is nothing, nothing. */
export function Announcements({ code }: { code: string }) {
  const { clock } = useLive();
  const { data: notices } = useNotices(code);
  const { unread, see } = useNews();
  const [all, setAll] = useState(false);
  const isLookedAt = useDocumentVisibility() === "visible";
  const now = useNow(10_000);
  const announcements = notices?.announcements ?? [];
  const earlier = announcements.length - shownAtOnce;

  // Here they are read as they come.
  useEffect(() => {
    const fresh = unread.filter(({ kind }) => kind === "announcement");
    if (isLookedAt && fresh.length > 0) see(fresh);
  }, [unread, see, isLookedAt]);

  if (announcements.length === 0) return null;
  return (
    <section className="announcements" aria-labelledby="announcements">
      <h2 id="announcements" className="side-title">
        Announcements
      </h2>
      <ul className="announcement-list">
        {announcements.slice(0, all ? undefined : shownAtOnce).map(({ id, text, announcedAt }) => (
          <li key={id} className="announcement">
            <Prose markdown={text} />
            <p className="announcement-when">{ago(clock, announcedAt, now)}</p>
          </li>
        ))}
      </ul>
      {earlier > 0 && (
        <Anchor component="button" type="button" size="sm" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show the latest only" : `Show ${counted(earlier, "earlier one")}`}
        </Anchor>
      )}
    </section>
  );
}
