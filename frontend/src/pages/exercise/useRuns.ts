import { useState } from "react";
import { usePractice, useSubmission, useSubmissions, useSubmit, useTape } from "../../api/queries";
import type { Source, Submission } from "../../api/types";
import { bestScore } from "../../model/handIn";
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
    tape: tape.data ?? null,
    /** The plotted run was handed in from this page and not looked at before. */
    isFresh: plotted !== null && plotted.id === fresh,
    best: bestScore(all),
    isSending: practice.isPending || submit.isPending,
    failure: practice.error ?? submit.error,
    practise: (source: Source) => handIn(practice, source),
    submit: (source: Source) => handIn(submit, source),
  };
}

export type Runs = ReturnType<typeof useRuns>;
