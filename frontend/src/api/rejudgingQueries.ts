import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import type { Filed, FiledPage, NewRejudging, RankShift, Rejudging, RejudgingPreview, Verdict } from "./types";

/** How often what changes by itself is asked for. */
const watchMilliseconds = { list: 5_000, judging: 1_000 };

/** Which submissions are shown; what is null does not matter. */
export type Filter = { exercise: string | null; participant: number | null; verdict: Verdict | null; scored: boolean };

/** What was handed in, newest first, page after page. */
export function useFiled(code: string, filter: Filter) {
  return useInfiniteQuery({
    queryKey: keys.filedList(code, filter),
    queryFn: ({ pageParam, signal }) =>
      request<FiledPage>(`${desk(code, "submissions")}?${search(filter, pageParam)}`, { signal }),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.olderThan,
    refetchInterval: watchMilliseconds.list,
  });
}

/** One of them with all that was ever found of it. */
export function useFiledOne(code: string, id: string) {
  return useQuery({
    queryKey: keys.filedOne(code, id),
    queryFn: ({ signal }) => request<Filed>(desk(code, "submissions", id), { signal }),
  });
}

export function useRejudgings(code: string) {
  return useQuery({
    queryKey: keys.rejudgings(code),
    queryFn: ({ signal }) => request<Rejudging[]>(desk(code, "rejudgings"), { signal }),
    refetchInterval: watchMilliseconds.list,
  });
}

/** Its progress and what it would change. */
export function useRejudging(code: string, id: number) {
  return useQuery({
    queryKey: keys.rejudging(code, id),
    queryFn: ({ signal }) => request<RejudgingPreview>(desk(code, "rejudgings", id), { signal }),
    refetchInterval: ({ state }) =>
      state.data?.rejudging.state === "JUDGING" ? watchMilliseconds.judging : watchMilliseconds.list,
  });
}

/** Whom it would move; asked for again when more of it is judged. */
export function useRankShifts(code: string, { id, state }: Rejudging) {
  return useQuery({
    queryKey: keys.rankShifts(code, id),
    queryFn: ({ signal }) => request<RankShift[]>(desk(code, "rejudgings", id, "ranks"), { signal }),
    enabled: state === "READY",
    refetchInterval: watchMilliseconds.list,
  });
}

export function useBeginRejudging(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (wanted: NewRejudging) =>
      request<Rejudging>(desk(code, "rejudgings"), { method: "POST", body: wanted }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.rejudgings(code) }),
  });
}

/** What can be done with one. */
export type Decision = "apply" | "retry" | "cancel";

export function useDecision(code: string, id: number) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (decision: Decision) =>
      decision === "cancel"
        ? request<void>(desk(code, "rejudgings", id), { method: "DELETE" })
        : request<void>(desk(code, "rejudgings", id, decision), { method: "POST" }),
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.rejudgings(code) }),
        client.invalidateQueries({ queryKey: keys.filed(code) }),
      ]),
  });
}

function search({ exercise, participant, verdict, scored }: Filter, olderThan: number | null): URLSearchParams {
  const fields = { exercise, participant, verdict, scored: scored || null, olderThan };
  const given = Object.entries(fields).filter(([, value]) => value !== null);
  return new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
}

function desk(code: string, ...rest: (string | number)[]): string {
  return path("organizer", "workshops", code, ...rest);
}
