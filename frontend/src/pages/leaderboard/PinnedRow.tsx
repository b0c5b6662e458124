import { Button } from "@mantine/core";
import { type RefObject, useEffect, useState } from "react";
import type { Row } from "../../api/types";
import { ordinal, points } from "../../model/numbers";

/** My row at the bottom edge while it is out of sight in its surrounding. */
export function PinnedRow({ row, surrounding }: { row: Row; surrounding: RefObject<HTMLElement | null> }) {
  const outOfSight = useOutOfSight(surrounding);
  if (!outOfSight) return null;
  const find = () => myRow(surrounding)?.scrollIntoView({ block: "center", behavior: "smooth" });
  return (
    <section className="pinned" aria-label="My standing">
      <p className="pinned-words">
        <span className="pinned-rank">{row.rank === null ? "" : ordinal(row.rank)}</span>
        <span className="pinned-name">{row.name}</span>
        <span className="pinned-total numbers">{points(row.score)}</span>
      </p>
      <Button variant="default" size="compact-md" onClick={find}>
        Show
      </Button>
    </section>
  );
}

/** Rows are drawn anew when the view changes, so the element is looked for each time. */
function useOutOfSight(surrounding: RefObject<HTMLElement | null>): boolean {
  const [outOfSight, setOutOfSight] = useState(false);
  useEffect(() => {
    const look = () => {
      const box = myRow(surrounding)?.getBoundingClientRect();
      setOutOfSight(box !== undefined && (box.bottom < 0 || box.top > window.innerHeight - 8));
    };
    look();
    // The board moves rows while nobody scrolls.
    const timer = setInterval(look, 500);
    window.addEventListener("scroll", look, { passive: true });
    window.addEventListener("resize", look);
    return () => {
      clearInterval(timer);
      window.removeEventListener("scroll", look);
      window.removeEventListener("resize", look);
    };
  }, [surrounding]);
  return outOfSight;
}

function myRow(surrounding: RefObject<HTMLElement | null>): HTMLElement | null {
  return surrounding.current?.querySelector<HTMLElement>("[data-mine]") ?? null;
}
