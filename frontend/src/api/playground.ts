import { useQuery } from "@tanstack/react-query";
import type { WantedRun } from "../model/playground/asking";
import type { PlaygroundChoice, PlaygroundGrid, PlaygroundRun } from "../model/playground/choice";
import { path, request } from "./http";
import { keys } from "./keys";
import type { WantedRuns } from "./types";

/** What the engine offers; the same until the server is another one. */
export function usePlaygroundChoice() {
  return useQuery({
    queryKey: keys.playground,
    queryFn: ({ signal }) => request<PlaygroundChoice>(path("playground"), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** A surface on a grid. */
export function usePlaygroundGrid(surface: string) {
  return useQuery({
    queryKey: keys.playgroundGrid(surface),
    queryFn: ({ signal }) => request<PlaygroundGrid>(path("playground", "surfaces", surface), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** The runs of one start. */
export type Asked = { surface: string; start: [number, number]; runs: WantedRun[] };

/** Up to four runs, in the order in which they are wanted. */
export function askForRuns(asked: Asked, signal: AbortSignal): Promise<PlaygroundRun[]> {
  return request<PlaygroundRun[]>(path("playground", "runs"), {
    method: "POST",
    body: asked satisfies WantedRuns,
    signal,
  });
}
