import { useEffect, useState } from "react";

const lasts = 4_000;

/** Whether the pointer moved or a key was pressed a moment ago: somebody wants something. */
export function useTouched(): boolean {
  const [isTouched, setTouched] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const touch = () => {
      setTouched(true);
      clearTimeout(timer);
      timer = setTimeout(() => setTouched(false), lasts);
    };
    window.addEventListener("pointermove", touch);
    window.addEventListener("keydown", touch);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("pointermove", touch);
      window.removeEventListener("keydown", touch);
    };
  }, []);
  return isTouched;
}
