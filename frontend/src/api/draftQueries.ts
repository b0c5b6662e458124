import { useQuery } from "@tanstack/react-query";
import type { DraftSource } from "./draftKeeper";
import { path, request } from "./http";
import { keys } from "./keys";
import { randomUuid, tabStorage } from "./submitKeys";
import type { DraftEdition, KeptDraft, Language } from "./types";

/** What the server has of my drafts for an exercise; asked again when the page is looked at again. */
export function useKeptDrafts(code: string, slug: string, ask: boolean) {
  return useQuery({
    queryKey: keys.drafts(code, slug),
    queryFn: ({ signal }) => fetchDrafts(code, slug, signal),
    enabled: ask,
  });
}

/** The real ways to the server for one draft. */
export function draftSource(code: string, slug: string, language: Language): DraftSource {
  return {
    put: (edition: DraftEdition) =>
      request<KeptDraft>(path("workshops", code, "exercises", slug, "drafts", language), {
        method: "PUT",
        body: edition,
      }),
    get: async () => (await fetchDrafts(code, slug)).find((draft) => draft.language === language) ?? null,
  };
}

const writerName = "talweg writer";

/** Tells this tab from all others, over its reloads. */
export function thisWriter(): string {
  const storage = tabStorage();
  const known = storage.getItem(writerName);
  if (known !== null) return known;
  const writer = randomUuid();
  storage.setItem(writerName, writer);
  return writer;
}

function fetchDrafts(code: string, slug: string, signal?: AbortSignal): Promise<KeptDraft[]> {
  return request<KeptDraft[]>(path("workshops", code, "exercises", slug, "drafts"), signal ? { signal } : {});
}
