import { useEffect, useEffectEvent } from "react";
import type { RacePlayer } from "../../components/race/RacePlayer";
import type { Course } from "../../model/race";

/** The part of a race that an arrow key goes. */
const step = 1 / 50;

/** Space pauses and plays, arrows scrub, N goes to the next exercise. */
export function useRaceKeys(player: RacePlayer, course: Course, onNext: () => void): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.target instanceof HTMLButtonElement || event.ctrlKey || event.metaKey || event.altKey) return;
    const { call } = player.snapshot();
    if (event.key === " ") player.send({ kind: "toggle" });
    else if (event.key === "ArrowRight") player.send({ kind: "scrub", call: call + step * course.length });
    else if (event.key === "ArrowLeft") player.send({ kind: "scrub", call: call - step * course.length });
    else if (event.key.toLowerCase() === "n") onNext();
    else return;
    event.preventDefault();
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", heard);
    return () => window.removeEventListener("keydown", heard);
  }, []);
}
