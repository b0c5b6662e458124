import { path, request } from "./http";
import type { TogetherSource } from "./together";
import type { Language, SharedChanges } from "./types";

/** The real ways to the server for one text of my team. */
export function togetherSource(code: string, slug: string, language: Language, team: number): TogetherSource {
  const post = <T>(body: object, ...end: string[]) =>
    // The browser may have become somebody else's meanwhile: what is one team's is not sent to another.
    request<T>(path("workshops", code, "exercises", slug, "together", language, ...end), {
      method: "POST",
      body: { ...body, team },
    });
  return {
    open: (first, seen) => post<SharedChanges>({ first, seen }),
    change: (change, seen) => post<SharedChanges>({ change, seen }, "changes"),
    fold: (sum, upTo) => post({ sum, upTo }, "sum"),
    caret: (caret) => post({ caret }, "caret"),
  };
}
