import { useDisclosure } from "@mantine/hooks";
import { useLive } from "../../api/liveContext";
import type { Language, Submission } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { ago } from "../../model/clock";
import { useDiff } from "./useDiff";
import type { Draft } from "./useDrafts";

/** What lies over the workspace for a while: the keys, all runs, and what changed between two sources. */
export function useSheets(drafts: Record<Language, Draft>) {
  const { clock } = useLive();
  const now = useNow(10_000);
  const [areKeysOpen, keys] = useDisclosure(false);
  const [areRunsOpen, runs] = useDisclosure(false);
  const whenOf = (run: Submission) => ago(clock, run.createdAt, now);
  const nameOf = (run: Submission) => `${run.practice ? "Practice" : "Scored try"}, ${whenOf(run)}`;
  const diff = useDiff((language) => drafts[language].text, nameOf);
  return { keys: { ...keys, isOpen: areKeysOpen }, runs: { ...runs, isOpen: areRunsOpen }, diff, whenOf };
}

export type Sheets = ReturnType<typeof useSheets>;
