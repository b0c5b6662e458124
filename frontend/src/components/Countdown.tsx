import { useEffect, useState } from "react";
import { type Clock, countdown, remaining } from "../model/clock";

const lastMinute = 60_000;

/** Time left until an instant of the server; breathes in its last minute, and stays at 0:00. */
export function Countdown({ until, clock }: { until: string; clock: Clock }) {
  const now = useNow(250);
  const left = remaining(clock, until, now);
  const breathing = left > 0 && left <= lastMinute;
  return (
    <time className={breathing ? "countdown countdown-last" : "countdown"} dateTime={until} role="timer">
      {countdown(left)}
    </time>
  );
}

/** The local time, renewed every so often. */
export function useNow(everyMilliseconds: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMilliseconds);
    return () => clearInterval(timer);
  }, [everyMilliseconds]);
  return now;
}
