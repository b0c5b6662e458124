import { useEffect } from "react";
import { useLive } from "../api/liveContext";

/** The page itself comes first, and what it asks for. */
const restMilliseconds = 6_000;

/** What somebody opens in the course of an evening, the likeliest first. */
const parts = [
  () => import("./help/HelpDrawer"),
  () => import("./leaderboard/LeaderboardPage"),
  () => import("./exercise/ExercisePage"),
  () => import("../components/Statement"),
  () => import("../components/CodeEditor"),
  () => import("./exercise/Plots"),
  () => import("./lobby/LobbyPage"),
  () => import("./race/RacePage"),
  () => import("../components/DiffView"),
  () => import("./solutions/SolutionsPage"),
];

/** Fetches the evening's other pages while the line is idle, so that each opens where the Wi-Fi has gone. */
export function useWholeEvening(): void {
  const { connection } = useLive();
  const isLive = connection === "live";
  useEffect(() => {
    if (!isLive) return;
    const timer = setTimeout(() => void fetchAll(), restMilliseconds);
    return () => clearTimeout(timer);
  }, [isLive]);
}

async function fetchAll(): Promise<void> {
  try {
    for (const part of parts) await part();
  } catch {
    // The line went meanwhile: the next time that it is live they are tried again.
  }
}
