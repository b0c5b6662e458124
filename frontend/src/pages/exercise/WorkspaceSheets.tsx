import type { Submission } from "../../api/types";
import { DiffSheet } from "./DiffSheet";
import { KeysSheet } from "./KeysSheet";
import { RunsSheet } from "./RunsSheet";
import type { Runs } from "./useRuns";
import type { Sheets } from "./useSheets";

export type WorkspaceSheetsProps = {
  sheets: Sheets;
  runs: Runs;
  fine: string;
  onRestore: (run: Submission) => void;
};

export function WorkspaceSheets({ sheets, runs, fine, onRestore }: WorkspaceSheetsProps) {
  const { keys, diff, whenOf } = sheets;
  return (
    <>
      <KeysSheet isOpen={keys.isOpen} onClose={keys.close} />
      <RunsSheet
        isOpen={sheets.runs.isOpen}
        isBehind={diff.sides !== null}
        onClose={sheets.runs.close}
        {...{ runs, fine, whenOf, onRestore }}
        onCompare={diff.compareRuns}
      />
      <DiffSheet sides={diff.sides} onClose={diff.close} />
    </>
  );
}
