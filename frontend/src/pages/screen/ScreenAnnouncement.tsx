import { useNotices } from "../../api/helpQueries";
import { Prose } from "../../components/Prose";
import { plainWords } from "../../model/news";

/** The latest announcement above the scene until it is withdrawn or another one is made: the shorter, the larger. */
export function ScreenAnnouncement({ code }: { code: string }) {
  const { data: notices } = useNotices(code);
  const latest = notices?.announcements[0];
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
