import { type ReactNode, useCallback, useMemo, useState } from "react";
import { useHelp, useNotices } from "../../api/helpQueries";
import { useLive } from "../../api/liveContext";
import { type News, newsOf, unreadOf } from "../../model/news";
import { NewsContext } from "./newsContext";
import { useSeen } from "./useSeen";

/** Knows what was said to the room and to me, and what of it I have seen. */
export function NewsProvider({ children }: { children: ReactNode }) {
  const { code } = useLive();
  const { data: notices } = useNotices(code);
  const { data: mine } = useHelp(code);
  const [seen, seeKeys] = useSeen(code);
  const [isOpen, setOpen] = useState(false);
  const see = useCallback((some: readonly News[]) => seeKeys(some.map(({ key }) => key)), [seeKeys]);
  const state = useMemo(() => {
    const news = newsOf(notices ?? null, mine?.clarifications ?? []);
    return { news, unread: unreadOf(news, new Set(seen)), see, isOpen, setOpen };
  }, [notices, mine, seen, see, isOpen]);
  return <NewsContext value={state}>{children}</NewsContext>;
}
