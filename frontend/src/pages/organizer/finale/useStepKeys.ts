import { useEffect, useEffectEvent } from "react";
import { stepOfKey } from "../../../model/finale";

/** Space and → go on, ← goes back; also what a presenter's clicker sends. A held key is one step. */
export function useStepKeys(onStep: (by: 1 | -1) => void, isOn: boolean): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (!isOn || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
    const by = stepOfKey(event.key);
    // Space on a focused button or link is that button's.
    const isTheirs = event.key === " " && event.target instanceof Element && event.target.closest("button, a");
    if (by === null || isTheirs) return;
    event.preventDefault();
    onStep(by);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", heard);
    return () => window.removeEventListener("keydown", heard);
  }, []);
}
