import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { withClarification } from "../model/help";
import { path, request } from "./http";
import { keys } from "./keys";
import { useConnection } from "./liveContext";
import { OnceKeys } from "./onceKeys";
import { useMe } from "./queries";
import { tabStorage } from "./submitKeys";
import type { Clarification, MyHelp, Notices, Question, RaisedHand, RaiseHand } from "./types";

/** What everybody may read: said by the socket, asked for where there is none. */
export function useNotices(code: string) {
  const connection = useConnection();
  return useQuery({
    queryKey: keys.notices(code),
    queryFn: ({ signal }) => request<Notices>(path("workshops", code, "notices"), { signal }),
    enabled: connection === "polling",
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** My hand and my questions; asked for once more whenever something may have been missed. Nothing for who has not joined. */
export function useHelp(code: string) {
  const connection = useConnection();
  const { data: me } = useMe(code);
  return useQuery({
    queryKey: keys.help(code),
    queryFn: ({ signal }) => request<MyHelp>(path("workshops", code, "help"), { signal }),
    enabled: Boolean(me) && connection !== "connecting",
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Raises my hand where I am: in an exercise, or in the lobby (null). */
export function useRaiseHand(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (exercise: string | null) =>
      request<RaisedHand>(path("workshops", code, "hand"), { method: "POST", body: { exercise } satisfies RaiseHand }),
    onSuccess: (hand) => client.setQueryData<MyHelp>(keys.help(code), (known) => known && { ...known, hand }),
  });
}

export function useLowerHand(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>(path("workshops", code, "hand"), { method: "DELETE" }),
    onSuccess: () => client.setQueryData<MyHelp>(keys.help(code), (known) => known && { ...known, hand: null }),
  });
}

/** Trying again after no answer is the same question, even after a reload. */
export function useAsk(code: string) {
  const client = useQueryClient();
  const once = useMemo(() => new OnceKeys(tabStorage(), `talweg ask ${code}`), [code]);
  return useMutation({
    mutationFn: (asked: { exercise: string | null; question: string }) =>
      request<Clarification>(path("workshops", code, "clarifications"), {
        method: "POST",
        body: asked satisfies Question,
        headers: { "Idempotency-Key": once.keyOf(`${asked.exercise ?? ""} ${asked.question}`) },
      }),
    onSuccess: (clarification) => {
      once.answered();
      client.setQueryData<MyHelp>(keys.help(code), (known) => known && withClarification(known, clarification));
    },
  });
}
