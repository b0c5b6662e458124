import { type ReactNode, useCallback, useEffect, useMemo, useState } from "react";
import { useHelp, useNotices } from "../../api/helpQueries";
import { useLive } from "../../api/liveContext";
import { useMe } from "../../api/queries";
import { serverNow } from "../../model/clock";
import { before, type News, newsOf, unreadOf } from "../../model/news";
import { NewsContext } from "./newsContext";
import { useSeen } from "./useSeen";

/** Knows what was said to the room and to me, and what of it I have seen. */
export function NewsProvider({ children }: { children: ReactNode }) {
  const { code, clock } = useLive();
  const { data: notices } = useNotices(code);
  const { data: mine } = useHelp(code);
  const { data: me } = useMe(code);
  const [seen, seeKeys] = useSeen(code);
  const [isOpen, setOpen] = useState(false);
  const see = useCallback((some: readonly News[]) => seeKeys(some.map(({ key }) => key)), [seeKeys]);
  const news = useMemo(() => newsOf(notices ?? null, mine?.clarifications ?? []), [notices, mine]);
  const isKnown = notices !== undefined && (me === null || mine !== undefined);

  // Here for the first time: what was said before is in the list, and nobody is nagged with it.
  useEffect(() => {
    if (isKnown && seen === null) see(before(news, serverNow(clock, Date.now())));
  }, [isKnown, seen, see, news, clock]);

  const state = useMemo(() => {
    const unread = seen === null ? [] : unreadOf(news, new Set(seen));
    return { news, unread, isKnown, see, isOpen, setOpen };
  }, [news, seen, isKnown, see, isOpen]);
  return <NewsContext value={state}>{children}</NewsContext>;
}
