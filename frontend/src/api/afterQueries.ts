import { useQuery } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import type { Race, Solution, SolutionLine } from "./types";

/** How often a race without runners is asked for again. */
const emptyMilliseconds = 5_000;

/**
 * A race as it was when it was asked for: nobody wants it to change while it runs. `refetch` brings the latest runs. With
 * `ask` false only what was asked before is given.
 */
export function useRace(code: string, round: number, slug: string, ask = true) {
  return useQuery({
    queryKey: keys.race(code, round, slug),
    queryFn: ({ signal }) =>
      request<Race>(path("workshops", code, "rounds", round, "exercises", slug, "race"), { signal }),
    enabled: ask,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    refetchInterval: (query) => (query.state.data?.runners.length === 0 ? emptyMilliseconds : false),
  });
}

/** Everybody's best solution to an exercise, best first; refused until the organizer opens them, and then asked for again. */
export function useSolutions(code: string, slug: string, isOpen: boolean) {
  return useQuery({
    queryKey: keys.solutions(code, slug, isOpen),
    queryFn: ({ signal }) =>
      request<SolutionLine[]>(path("workshops", code, "exercises", slug, "solutions"), { signal }),
  });
}

/** One of them to read; null asks nothing. */
export function useSolution(code: string, slug: string, participant: number | null) {
  return useQuery({
    queryKey: keys.solution(code, slug, participant ?? 0),
    queryFn: ({ signal }) =>
      request<Solution>(path("workshops", code, "exercises", slug, "solutions", participant ?? 0), { signal }),
    enabled: participant !== null,
  });
}
