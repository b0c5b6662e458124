import { useEffect, useEffectEvent } from "react";

/** Ctrl or ⌘ with Enter practises, with Shift it submits, wherever on the page the focus is. */
export function useRunKeys(practise: () => void, submit: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey) || event.repeat) return;
    if (event.target instanceof Element && event.target.closest("[role=dialog]")) return;
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
