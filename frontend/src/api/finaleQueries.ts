import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import { orNull } from "./queries";
import type { Finale, FinaleDesk, FinaleStep, Race } from "./types";

/** While it is judged; the reveal is the presenter's own doing, and another presenter's is seen as soon. */
const watchMilliseconds = 1_000;

/** As everybody sees it; null where there is none. Kept up to date by the live line. */
export function useFinale(code: string) {
  return useQuery({
    queryKey: keys.finale(code),
    queryFn: ({ signal }) => orNull(404, request<Finale>(path("workshops", code, "finale"), { signal })),
    staleTime: 30_000,
  });
}

/** The race of an exercise that is revealed; null asks nothing. */
export function useFinaleRace(code: string, slug: string | null) {
  return useQuery({
    queryKey: keys.finaleRace(code, slug ?? ""),
    queryFn: ({ signal }) =>
      request<Race>(path("workshops", code, "finale", "exercises", slug ?? "", "race"), { signal }),
    enabled: slug !== null,
    refetchOnWindowFocus: false,
  });
}

/** As its presenter sees it; null where the round has none. */
export function useFinaleDesk(code: string, round: number) {
  return useQuery({
    queryKey: keys.finaleDesk(code, round),
    queryFn: ({ signal }) => orNull(404, request<FinaleDesk>(desk(code, round), { signal })),
    refetchInterval: watchMilliseconds,
  });
}

export type FinaleDeed =
  | { do: "begin" }
  | { do: "retry" }
  | { do: "cancel" }
  | { do: "step"; by: 1 | -1 }
  | { do: "race"; exercise: string | null };

/** What its presenter does, one after the other: a key that is pressed before the last one was answered is a step, too. */
export function useFinaleDeed(code: string, round: number) {
  const client = useQueryClient();
  return useMutation({
    scope: { id: `finale ${code} ${round}` },
    mutationFn: (deed: FinaleDeed) =>
      done(code, round, deed, client.getQueryData<FinaleDesk | null>(keys.finaleDesk(code, round))?.finale.step ?? 0),
    // What was asked before it must not arrive after it.
    onMutate: () => client.cancelQueries({ queryKey: keys.finaleDesk(code, round) }),
    onSuccess: (now) => client.setQueryData<FinaleDesk | null>(keys.finaleDesk(code, round), now ?? null),
    onError: () => client.invalidateQueries({ queryKey: keys.finaleDesk(code, round) }),
  });
}

/** From `step`, where it is now. */
function done(code: string, round: number, deed: FinaleDeed, step: number): Promise<FinaleDesk | undefined> {
  switch (deed.do) {
    case "begin":
      return request<FinaleDesk>(desk(code, round), { method: "POST" });
    case "retry":
      return request<FinaleDesk>(desk(code, round, "retry"), { method: "POST" });
    case "cancel":
      return request<undefined>(desk(code, round), { method: "DELETE" });
    case "step":
      return request<FinaleDesk>(desk(code, round, "step"), {
        method: "POST",
        body: { from: step, to: step + deed.by } satisfies FinaleStep,
      });
    case "race":
      return request<FinaleDesk>(desk(code, round, "race"), { method: "POST", body: { exercise: deed.exercise } });
  }
}

function desk(code: string, round: number, ...rest: string[]): string {
  return path("organizer", "workshops", code, "finales", round, ...rest);
}
