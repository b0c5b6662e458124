import { createContext, useContext } from "react";
import type { News } from "../../model/news";

export type NewsState = {
  /** Everything that was said, the latest first. */
  news: News[];
  /** What nobody has looked at in this browser. */
  unread: News[];
  /** Whether all that was said before is known. */
  isKnown: boolean;
  see: (news: readonly News[]) => void;
  /** Whether the help panel is open. */
  isOpen: boolean;
  setOpen: (isOpen: boolean) => void;
};

export const NewsContext = createContext<NewsState | null>(null);

/** The news of the workshop of this page; only under a `NewsProvider`. */
export function useNews(): NewsState {
  const news = useContext(NewsContext);
  if (!news) throw new Error("useNews needs a NewsProvider above it");
  return news;
}
