import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { use, useEffect } from "react";
import { path, request } from "./http";
import { keys } from "./keys";
import { HearingContext } from "./liveContext";
import type { Live, Place } from "./types";

/** Who only looks or practises makes no news. */
const watchMilliseconds = 15_000;

/** A room of 150 hands in several times a second: news are gathered this long. */
const gatherMilliseconds = 2_500;

const news: ReadonlySet<Live["kind"]> = new Set(["standings", "joined", "presence", "help", "round"]);

/** Who is how far with what, asked for again when the live line has news. */
export function useRoom(code: string) {
  const client = useQueryClient();
  const hearing = use(HearingContext);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = hearing(({ kind }) => {
      if (timer !== undefined || !news.has(kind)) return;
      timer = setTimeout(() => {
        timer = undefined;
        // Nobody waits for it: its failure shows in the queries themselves.
        void client.invalidateQueries({ queryKey: keys.room(code) });
        void client.invalidateQueries({ queryKey: keys.people(code) });
      }, gatherMilliseconds);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [client, code, hearing]);
  return useQuery({
    queryKey: keys.room(code),
    queryFn: ({ signal }) => request<Place[]>(path("organizer", "workshops", code, "room"), { signal }),
    refetchInterval: watchMilliseconds,
  });
}

/** Lets so many simulated participants in. */
export function useRehearse(code: string) {
  return useRehearsal(code, (participants: number) =>
    request<void>(path("organizer", "workshops", code, "rehearsal"), { method: "POST", body: { participants } }),
  );
}

/** Takes all of them out, with whatever they handed in. */
export function useEndRehearsal(code: string) {
  return useRehearsal(code, () =>
    request<void>(path("organizer", "workshops", code, "rehearsal"), { method: "DELETE" }),
  );
}

function useRehearsal<Wanted>(code: string, act: (wanted: Wanted) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.people(code) }),
        client.invalidateQueries({ queryKey: keys.room(code) }),
      ]),
  });
}
