import { useEffect, useEffectEvent } from "react";

export type RunKeys = { practise: () => void; submit: () => void; help: () => void };

/** Ctrl or ⌘ with Enter practises, with Shift it submits, `?` tells so, wherever on the page the focus is. */
export function useRunKeys({ practise, submit, help }: RunKeys): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof Element && event.target.closest("[role=dialog]")) return;
    if (event.key === "?" && !isWriting(event.target)) {
      event.preventDefault();
      return help();
    }
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.repeat) return;
    event.preventDefault();
    if (event.shiftKey) submit();
    else practise();
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent) => pressed(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, []);
}

function isWriting(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest("input, textarea, select, [contenteditable=true]") !== null;
}
