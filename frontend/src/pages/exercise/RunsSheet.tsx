import { Button, Modal, Text } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useState } from "react";
import type { Submission } from "../../api/types";
import { RunList } from "../../components/RunList";
import { type Chosen, type Pair, pairOf, withChoice } from "../../model/comparison";
import { bestRun } from "../../model/handIn";
import type { Runs } from "./useRuns";

export type RunsSheetProps = {
  isOpen: boolean;
  /** Something lies over it, and Escape is meant for that. */
  isBehind: boolean;
  onClose: () => void;
  runs: Runs;
  fine: string;
  whenOf: (run: Submission) => string;
  onCompare: (pair: Pair) => void;
  onRestore: (run: Submission) => void;
};

/** All my runs: look at one, compare two, or bring one back. */
export function RunsSheet(props: RunsSheetProps) {
  const { isOpen, isBehind, onClose, runs, fine, whenOf, onCompare, onRestore } = props;
  const isWide = useMediaQuery("(min-width: 48em)", true, { getInitialValueInEffect: false });
  const [chosen, choose] = useState<Chosen>([]);
  const pair = pairOf(chosen, runs.all);
  return (
    <Modal
      opened={isOpen}
      onClose={onClose}
      closeOnEscape={!isBehind}
      title="My runs"
      size={720}
      fullScreen={!isWide}
      centered
    >
      <div className="runs-compare">
        <Text size="sm" c="dimmed">
          {pair === null
            ? "Choose one run to compare it with the editor, or two to compare them."
            : pair.newer === null
              ? "One run is compared with what is in the editor."
              : "Two runs are compared, the older one first."}
        </Text>
        <Button size="compact-md" variant="default" disabled={pair === null} onClick={() => pair && onCompare(pair)}>
          Compare
        </Button>
      </div>
      <RunList
        runs={runs.all}
        {...{ fine, whenOf, chosen }}
        onChoose={(id) => choose((before) => withChoice(before, id))}
        best={bestRun(runs.all)?.id ?? null}
        onLook={(id) => {
          runs.select(id);
          onClose();
        }}
        onRestore={onRestore}
      />
    </Modal>
  );
}
