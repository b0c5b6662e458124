import { useEffect, useState } from "react";
import { useLive } from "../../api/liveContext";
import { useMe } from "../../api/queries";
import type { Round } from "../../api/types";
import { remaining } from "../../model/clock";
import { extraTimeUntil } from "../../model/handIn";

/** When my extra time in a round is over, as long as it lasts; null at any other time. */
export function useExtraTime(code: string, round: Round | null): string | null {
  const { clock } = useLive();
  const { data: me } = useMe(code);
  const until = extraTimeUntil(round, me?.extraMinutes ?? 0);
  const [isOn, setOn] = useState(false);
  useEffect(() => {
    const look = () => setOn(until !== null && remaining(clock, until, Date.now()) > 0);
    look();
    const timer = setInterval(look, 1_000);
    return () => clearInterval(timer);
  }, [clock, until]);
  return isOn ? until : null;
}
