import { useState } from "react";
import { useSource } from "../../api/queries";
import type { Language, Source, Submission } from "../../api/types";
import type { Pair } from "../../model/comparison";
import type { DiffSheetProps, Side } from "./DiffSheet";

type Asked = { kind: "runs"; pair: Pair } | { kind: "texts"; sides: NonNullable<DiffSheetProps["sides"]> };

/** Which two sources are laid side by side; those of runs are asked for. */
export function useDiff(written: (language: Language) => string, nameOf: (run: Submission) => string) {
  const [asked, ask] = useState<Asked | null>(null);
  const pair = asked?.kind === "runs" ? asked.pair : null;
  const older = useSource(pair?.older.id ?? null).data;
  const newer = useSource(pair?.newer?.id ?? null).data;

  const sidesOf = ({ older: run, newer: other }: Pair): DiffSheetProps["sides"] => {
    if (!older || (other && !newer)) return null;
    const here: Side = { title: "In the editor", source: written(older.language) };
    const there = other && newer ? side(other, newer) : here;
    return { older: side(run, older), newer: there, language: newer?.language ?? older.language };
  };
  const side = (run: Submission, { source }: Source): Side => ({ title: nameOf(run), source });

  return {
    sides: asked === null ? null : asked.kind === "texts" ? asked.sides : sidesOf(asked.pair),
    compareRuns: (next: Pair) => ask({ kind: "runs", pair: next }),
    compareTexts: (sides: NonNullable<DiffSheetProps["sides"]>) => ask({ kind: "texts", sides }),
    close: () => ask(null),
  };
}

export type Diff = ReturnType<typeof useDiff>;
