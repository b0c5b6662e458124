import { useCallback, useEffect, useRef, useState } from "react";
import { flushSync } from "react-dom";
import { useLocation, useNavigate } from "react-router";
import { addressOf, type Opened, opened } from "../../model/playground/address";
import type { PlaygroundChoice } from "../../model/playground/choice";
import type { Playground } from "../../model/playground/playground";
import { useInputTime } from "./useLatency";

/** A slider that is pulled is one entry of the history, not a hundred: the address follows when it rests. */
const restMilliseconds = 350;

/** `what` names what is turned: turning the same again replaces its entry of the history. */
export type Change = (next: (now: Playground) => Playground, what: string) => void;

export type PlaygroundState = Opened & {
  change: Change;
  /** When the input came that made the last change, for who measures. */
  changedAt: number;
};

/** The playground and its address: each follows the other. */
export function usePlayground(choice: PlaygroundChoice): PlaygroundState {
  const { search } = useLocation();
  const navigate = useNavigate();
  const inputTime = useInputTime();
  const [state, setState] = useState(() => ({ ...opened(choice, search), changedAt: performance.now() }));
  const written = useRef({ search, what: "" });
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined);
  const turned = useRef<string | null>(null);

  // Somebody went back or forth, or followed another link.
  useEffect(() => {
    if (search === written.current.search) return;
    clearTimeout(rest.current);
    turned.current = null;
    written.current = { search, what: "" };
    setState({ ...opened(choice, search), changedAt: performance.now() });
  }, [search, choice]);

  useEffect(() => {
    const what = turned.current;
    if (what === null) return;
    clearTimeout(rest.current);
    rest.current = setTimeout(() => {
      const address = addressOf(choice, state.playground);
      if (address === written.current.search) return;
      const replace = written.current.what === what;
      written.current = { search: address, what };
      void navigate({ search: address }, { replace, preventScrollReset: true });
    }, restMilliseconds);
  }, [state, choice, navigate]);

  useEffect(() => () => clearTimeout(rest.current), []);

  const change = useCallback<Change>(
    (next, what) => {
      turned.current = what;
      const changedAt = inputTime();
      // At once: sliders speak in an animation frame, and what waits for the next one is asked for a frame later.
      flushSync(() => setState((before) => ({ playground: next(before.playground), complaint: null, changedAt })));
    },
    [inputTime],
  );

  return { ...state, change };
}
