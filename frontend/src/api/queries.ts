import {
  type QueryClient,
  queryOptions,
  skipToken,
  useMutation,
  useQuery,
  useQueryClient,
} from "@tanstack/react-query";
import { useMemo } from "react";
import { furtherOf } from "../model/submission";
import { isPassing, Problem, path, request, Unreachable } from "./http";
import { JoinKeys } from "./joinKeys";
import { keys } from "./keys";
import { useConnection } from "./liveContext";
import { rememberSubmission } from "./remember";
import { SubmitKeys, tabStorage } from "./submitKeys";
import type {
  ExerciseDetail,
  ExerciseSummary,
  HandIn,
  Join,
  Leaderboard,
  Me,
  Resume,
  Source,
  Submission,
  Suggestion,
  Tape,
  Workshop,
} from "./types";

/** How often a submission that waits is asked after: the socket says it sooner, but is only a hint. */
const waitMilliseconds = { live: 8_000, otherwise: 2_000 };

/** Who I am in this workshop; null when I have not joined. */
export function useMe(code: string) {
  return useQuery({
    queryKey: keys.me(code),
    queryFn: ({ signal }) => orNull(401, request<Me>(path("workshops", code, "participants", "me"), { signal })),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Trying again after no answer is the same join, even after a reload. */
export function useJoin(code: string) {
  const client = useQueryClient();
  const settle = useBecome(code);
  const joinKeys = useMemo(() => new JoinKeys(tabStorage()), []);
  return useMutation({
    mutationFn: (join: Join) =>
      request<Me>(path("workshops", code, "participants"), {
        method: "POST",
        body: join,
        headers: { "Idempotency-Key": joinKeys.keyOf(code) },
      }),
    onSuccess: async (me) => {
      joinKeys.joined(code);
      await settle(me);
    },
    // What it asks of who joins may be another thing by now.
    onError: (failure) => {
      if (!isPassing(failure)) void client.invalidateQueries({ queryKey: keys.workshop(code), exact: true });
    },
  });
}

/** A name that nobody here has; asking again gives another. Without it a name is typed. */
export function useSuggestion(code: string) {
  return useQuery({
    queryKey: keys.nickname(code),
    queryFn: ({ signal }) => request<Suggestion>(path("workshops", code, "nickname"), { signal }),
    // The next one who joins here is another person.
    gcTime: 0,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function useResume(code: string) {
  const settle = useBecome(code);
  return useMutation({
    mutationFn: (resumeCode: string) =>
      request<Me>(path("workshops", code, "participants", "resume"), {
        method: "POST",
        body: { resumeCode } satisfies Resume,
      }),
    onSuccess: settle,
  });
}

/** Kept up to date by the live line where there is one. */
export function useWorkshop(code: string) {
  return useQuery({
    queryKey: keys.workshop(code),
    queryFn: ({ signal }) => request<Workshop>(path("workshops", code), { signal }),
    staleTime: 30_000,
  });
}

/** With `ask` false only what was asked before is given. */
export function useExercises(code: string, ask = true) {
  return useQuery({
    queryKey: keys.exercises(code),
    queryFn: ({ signal }) => request<ExerciseSummary[]>(path("workshops", code, "exercises"), { signal }),
    enabled: ask,
  });
}

export function useExercise(code: string, slug: string) {
  return useQuery({
    queryKey: keys.exercise(code, slug),
    queryFn: ({ signal }) => request<ExerciseDetail>(path("workshops", code, "exercises", slug), { signal }),
    // A surface is a large answer, and an exercise does not change while its round runs.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Mine on one exercise, practice and scored, newest first; with `ask` false (who has not joined has none) nothing is asked. */
export function useSubmissions(code: string, slug: string, ask = true) {
  return useQuery({
    queryKey: keys.submissions(code, slug),
    queryFn: ({ signal }) =>
      request<Submission[]>(path("workshops", code, "exercises", slug, "submissions"), { signal }),
    enabled: ask,
  });
}

/** One submission until it is judged; null asks nothing. */
export function useSubmission(id: string | null) {
  const client = useQueryClient();
  const wait = useConnection() === "live" ? waitMilliseconds.live : waitMilliseconds.otherwise;
  const queryKey = keys.submission(id ?? "");
  return useQuery({
    queryKey,
    queryFn: async ({ signal }) => {
      const heard = await request<Submission>(path("submissions", id ?? ""), { signal });
      return furtherOf(client.getQueryData<Submission>(queryKey), heard);
    },
    enabled: id !== null,
    refetchInterval: (query) => (query.state.data?.state === "JUDGED" ? false : wait),
  });
}

export function useSource(id: string | null) {
  return useQuery({ ...sourceOf(id ?? ""), enabled: id !== null });
}

/** What was handed in, asked for at once where it is not known. */
export function fetchSource(client: QueryClient, id: string): Promise<Source> {
  return client.fetchQuery(sourceOf(id));
}

function sourceOf(id: string) {
  return queryOptions({
    queryKey: keys.source(id),
    queryFn: ({ signal }) => request<Source>(path("submissions", id, "source"), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/**
 * The tape of a judged submission; null when it left none. Give the id only once it is judged. With `ask` false only what
 * was asked before is given.
 */
export function useTape(id: string | null, ask = true) {
  return useQuery({
    queryKey: keys.tape(id ?? ""),
    queryFn: ({ signal }) => orNull(404, request<Tape>(path("submissions", id ?? "", "tape"), { signal })),
    enabled: id !== null && ask,
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** What is known of a run while it goes on; null before the first word of it, and where no live line is. */
export function useProgress(id: string | null) {
  return useQuery<Tape>({ queryKey: keys.progress(id ?? ""), queryFn: skipToken }).data ?? null;
}

/** The public board by asking; pages under a `LiveProvider` take `useLive().board`. */
export function useLeaderboard(code: string) {
  return useQuery({
    queryKey: keys.leaderboard(code),
    queryFn: ({ signal }) => request<Leaderboard>(path("workshops", code, "leaderboard"), { signal }),
  });
}

/** Hands a source in for scoring. Trying again after no answer is the same submission, even after a reload. */
export function useSubmit(code: string, slug: string) {
  return useHandIn(code, slug, false);
}

/** Runs a source on the public surface, without score. */
export function usePractice(code: string, slug: string) {
  return useHandIn(code, slug, true);
}

function useHandIn(code: string, slug: string, practice: boolean) {
  const client = useQueryClient();
  const submitKeys = useMemo(() => new SubmitKeys(tabStorage()), []);
  // Asked at once only by a page that shows them.
  const refreshTries = () => void client.invalidateQueries({ queryKey: keys.exercises(code), exact: true });
  return useMutation({
    mutationFn: (handedIn: Source) =>
      request<Submission>(path("workshops", code, "exercises", slug, practice ? "practice" : "submissions"), {
        method: "POST",
        body: { language: handedIn.language, source: handedIn.source } satisfies HandIn,
        headers: { "Idempotency-Key": submitKeys.keyOf({ ...handedIn, code, slug, practice }) },
      }),
    // A network that is gone for ten seconds is no reason to ask anybody to press again: the key makes it one submission.
    retry: (failures, failure) => failures < (failure instanceof Unreachable ? 8 : 3) && isPassing(failure),
    retryDelay: (failures) => Math.min(1_000 * 2 ** failures, 4_000),
    onSuccess: async (submission, handedIn) => {
      submitKeys.answered({ ...handedIn, code, slug, practice });
      rememberSubmission(client, code, submission);
      if (!practice) refreshTries();
      await client.invalidateQueries({ queryKey: keys.submissions(code, slug) });
    },
    onError: (failure, handedIn) => {
      // Another tab may have used the last one.
      if (!practice) refreshTries();
      if (!isPassing(failure)) submitKeys.answered({ ...handedIn, code, slug, practice });
    },
  });
}

/** After joining: I am somebody else, so what was mine is asked anew. */
function useBecome(code: string) {
  const client = useQueryClient();
  return async (me: Me) => {
    client.setQueryData(keys.me(code), me);
    client.removeQueries({ queryKey: keys.help(code) });
    await client.invalidateQueries({ queryKey: keys.exercises(code) });
  };
}

/** The answer, or null where the server says that there is none. */
export async function orNull<T>(status: number, answer: Promise<T>): Promise<T | null> {
  try {
    return await answer;
  } catch (failure) {
    if (failure instanceof Problem && failure.status === status) return null;
    throw failure;
  }
}
