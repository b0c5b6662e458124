import { useReducedMotion } from "@mantine/hooks";
import { useEffect, useState, useSyncExternalStore } from "react";
import type { Course, Timeline } from "../../model/race";
import { RacePlayer } from "./RacePlayer";

export type Playing = { player: RacePlayer; timeline: Timeline; isCalm: boolean };

/** A player for a race, running from the start; where less motion is wanted, standing at the end and to be scrubbed. */
export function useRacePlayer({ length }: Course): Playing {
  const isCalm = useReducedMotion(false, { getInitialValueInEffect: false });
  const [player] = useState(() => new RacePlayer(length, { call: isCalm ? length : 0, isPlaying: !isCalm, speed: 1 }));
  const timeline = useSyncExternalStore(player.subscribe, player.snapshot);
  useEffect(() => player.setLength(length), [player, length]);
  useEffect(() => {
    if (isCalm) player.send({ kind: "stop" });
  }, [player, isCalm]);
  return { player, timeline, isCalm };
}
