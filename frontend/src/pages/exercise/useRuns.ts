import { useState } from "react";
import { usePractice, useProgress, useSubmission, useSubmissions, useSubmit, useTape } from "../../api/queries";
import type { Source, Submission } from "../../api/types";
import { bestRun, bestScore } from "../../model/handIn";
import { withSubmission } from "../../model/submission";

/** My runs on an exercise, the one that is looked at, and handing in another. */
export function useRuns(code: string, slug: string, isJoined: boolean) {
  const list = useSubmissions(code, slug, isJoined);
  const practice = usePractice(code, slug);
  const submit = useSubmit(code, slug);
  const [chosen, choose] = useState<string | null>(null);
  const [fresh, setFresh] = useState<string | null>(null);

  const known = list.data ?? [];
  const listed = known.find((each) => each.id === chosen) ?? known[0] ?? null;
  const asked = useSubmission(listed?.id ?? null);
  // Asking for one may tell its verdict before the live line does: the history is to say the same.
  const all = asked.data ? withSubmission(known, asked.data) : known;
  const selected: Submission | null = asked.data ?? listed;
  // While a new run waits, the plots keep the last one that is done.
  const plotted = selected?.state === "JUDGED" ? selected : (all.find((each) => each.state === "JUDGED") ?? null);
  const tape = useTape(plotted?.id ?? null);
  // While it runs, what is heard of it stands in its place; after it, until the tape is there.
  const heard = useProgress(selected?.id ?? null);
  const isGrowing = heard !== null && selected !== null && selected.state !== "JUDGED";
  const isAwaited = heard !== null && selected?.id === plotted?.id && tape.isPending;
  const best = bestRun(all);
  const bestTape = useTape(best && best.id !== plotted?.id ? best.id : null);

  const handIn = (mutation: typeof practice, source: Source) => {
    choose(null);
    submit.reset();
    practice.reset();
    mutation.mutate(source, { onSuccess: (submission) => setFresh(submission.id) });
  };

  return {
    all,
    list,
    selected,
    select: (id: string) => {
      setFresh(null);
      choose(id);
    },
    plotted,
    tape: isGrowing || isAwaited ? heard : (tape.data ?? null),
    isGrowing,
    /** My best run on the same ground, where another is looked at. */
    bestTape: bestTape.data ?? null,
    /** The plotted run was handed in from this page, and nobody has seen it grow. */
    isFresh: plotted !== null && plotted.id === fresh && (heard === null || heard.calls.length < 2),
    best: bestScore(all),
    isSending: practice.isPending || submit.isPending,
    /** It is being sent again and again, because nobody answers. */
    isRetrying: (practice.isPending && practice.failureCount > 0) || (submit.isPending && submit.failureCount > 0),
    failure: practice.error ?? submit.error,
    practise: (source: Source) => handIn(practice, source),
    submit: (source: Source) => handIn(submit, source),
  };
}

export type Runs = ReturnType<typeof useRuns>;
