import { useEffect, useEffectEvent } from "react";
import { useLocation, useNavigate } from "react-router";
import type { Source } from "../../api/types";

/** Takes over what somebody brought along to go on from, once: by the same door as a run that is restored. */
export function useFork(restore: (source: Source) => void): void {
  const { state, pathname } = useLocation();
  const navigate = useNavigate();
  const take = useEffectEvent((source: Source) => {
    restore(source);
    // A reload is not to take it over once more.
    void navigate(pathname, { replace: true, state: null });
  });
  const fork: Source | undefined = state?.fork;
  useEffect(() => {
    if (fork) take(fork);
  }, [fork]);
}
