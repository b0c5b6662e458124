import { useEffect, useEffectEvent, useState } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Language, Source } from "../../api/types";
import type { Draft } from "./useDrafts";

export type Fork = {
  /** What somebody brought along, while it would replace something that they wrote; else null. */
  asked: Source | null;
  accept: () => void;
  decline: () => void;
};

/**
 * Takes over what somebody brought along to go on from, once, by the same door as a run that is restored. A draft that is
 * more than the starter is not replaced without a question.
 */
export function useFork(drafts: Record<Language, Draft>, restore: (source: Source) => void): Fork {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const [asked, ask] = useState<Source | null>(null);
  const take = useEffectEvent((source: Source) => {
    const draft = drafts[source.language];
    if (draft.isStarter || draft.text === source.source) restore(source);
    else ask(source);
    // A reload is not to take it over once more.
    void navigate(pathname, { replace: true, state: null });
  });
  const brought: Source | undefined = state?.fork;
  useEffect(() => {
    if (brought) take(brought);
  }, [brought]);
  return {
    asked,
    accept: () => {
      if (asked) restore(asked);
      ask(null);
    },
    decline: () => ask(null),
  };
}
