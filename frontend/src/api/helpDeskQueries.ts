import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { path, request } from "./http";
import { keys } from "./keys";
import { OnceKeys } from "./onceKeys";
import { tabStorage } from "./submitKeys";
import type { Announcement, AnswersKept, Clarification, HelpDesk, NewAnnouncement, Reply } from "./types";

/** The live line says when somebody needs help; where it does not, this often. */
const watchMilliseconds = 5_000;

/** Hands that are up, questions, and what was announced. */
export function useHelpDesk(code: string) {
  return useQuery({
    queryKey: keys.helpDesk(code),
    queryFn: ({ signal }) => request<HelpDesk>(desk(code, "help"), { signal }),
    refetchInterval: watchMilliseconds,
  });
}

export function useHelped(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (hand: number) => request<void>(desk(code, "hands", hand, "helped"), { method: "POST" }),
    // One that its owner has lowered meanwhile is gone, too.
    onSettled: () => look(client, code),
  });
}

export function useReply(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ clarification, ...reply }: Reply & { clarification: number }) =>
      request<Clarification>(desk(code, "clarifications", clarification, "answer"), {
        method: "POST",
        body: reply satisfies Reply,
      }),
    onSuccess: () => look(client, code),
  });
}

/** All answers that the workshop keeps from now on. */
export function useKeepAnswers(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (answers: readonly string[]) =>
      request<void>(desk(code, "answers"), { method: "PUT", body: { answers: [...answers] } satisfies AnswersKept }),
    onSuccess: () => look(client, code),
  });
}

/** Trying again after no answer is the same announcement. */
export function useAnnounce(code: string) {
  const client = useQueryClient();
  const once = useMemo(() => new OnceKeys(tabStorage(), `talweg announce ${code}`), [code]);
  return useMutation({
    mutationFn: (text: string) =>
      request<Announcement>(desk(code, "announcements"), {
        method: "POST",
        body: { text } satisfies NewAnnouncement,
        headers: { "Idempotency-Key": once.keyOf(text) },
      }),
    onSuccess: () => {
      once.answered();
      return look(client, code);
    },
  });
}

export function useWithdraw(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (announcement: number) =>
      request<void>(desk(code, "announcements", announcement), { method: "DELETE" }),
    onSuccess: () => look(client, code),
  });
}

function look(client: QueryClient, code: string): Promise<void> {
  return client.invalidateQueries({ queryKey: keys.helpDesk(code) });
}

function desk(code: string, ...rest: (string | number)[]): string {
  return path("organizer", "workshops", code, ...rest);
}
