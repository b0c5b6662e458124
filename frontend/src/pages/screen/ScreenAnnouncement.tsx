import { useNotices } from "../../api/helpQueries";
import { useLive } from "../../api/liveContext";
import { useNow } from "../../components/Countdown";
import { Prose } from "../../components/Prose";
import { serverNow } from "../../model/clock";
import { screenAnnouncement } from "../../model/help";
import { plainWords } from "../../model/news";

/** The latest announcement above the scene: the shorter, the larger. */
export function ScreenAnnouncement({ code }: { code: string }) {
  const { data: notices } = useNotices(code);
  const { clock } = useLive();
  const latest = screenAnnouncement(notices?.announcements ?? [], serverNow(clock, useNow(5_000)));
  return (
    <div aria-live="polite">
      {latest && (
        <section key={latest.id} className={`screen-announcement ${sizeOf(latest.text)}`} aria-label="Announcement">
          <Prose markdown={latest.text} />
        </section>
      )}
    </div>
  );
}

function sizeOf(text: string): string {
  const { length } = plainWords(text);
  if (length <= 90) return "screen-loud";
  return length <= 220 ? "screen-clear" : "screen-long";
}
