import { useEffect } from "react";
import { tabStorage } from "../api/submitKeys";

const everyMilliseconds = 2_000;
/** A page that is missing though the server answers is not loaded again and again. */
const restMilliseconds = 60_000;
const place = "talweg returned";

/** Loads the page anew as soon as the server answers. */
export function useReturn(): void {
  useEffect(() => {
    const storage = tabStorage();
    const timer = setInterval(() => {
      void answers().then((isBack) => {
        const last = Number(storage.getItem(place) ?? 0);
        if (!isBack || Date.now() - last < restMilliseconds) return;
        clearInterval(timer);
        storage.setItem(place, String(Date.now()));
        window.location.reload();
      });
    }, everyMilliseconds);
    return () => clearInterval(timer);
  }, []);
}

async function answers(): Promise<boolean> {
  try {
    const asked = await fetch("/favicon.svg", { cache: "no-store", signal: AbortSignal.timeout(everyMilliseconds) });
    return asked.ok;
  } catch {
    return false;
  }
}
