import { Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useCallback, useState } from "react";
import { usePlaygroundGrid } from "../../api/playground";
import { AutopsyCard } from "../../components/AutopsyCard";
import { EmptyState } from "../../components/EmptyState";
import { GroundPanel } from "../../components/playground/GroundPanel";
import { RunCard } from "../../components/playground/RunCard";
import { SlotTabs } from "../../components/playground/SlotTabs";
import type { SettingField } from "../../model/exercise";
import { isLost, optimiserOf } from "../../model/playground/choice";
import {
  canAdd,
  type RunSettings,
  withAddedRun,
  withCopy,
  withKnob,
  withOptimiser,
  withoutRun,
  withRun,
  withStart,
  withSurface,
} from "../../model/playground/playground";
import { outcome } from "./labels";
import { runName } from "./named";
import type { Parts } from "./parts";

export type SideProps = Parts & { onExplain: (slot: number | null) => void };

/** Everything that is turned: surface, start and the cards of the runs; on a phone one card at a time. */
export function Side({ choice, playground, surface, change, answers, play, cursor, explained, onExplain }: SideProps) {
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const [chosen, choose] = useState<number | null>(null);
  const reference = usePlaygroundGrid(playground.surface).data?.reference ?? 0;
  const { runs } = playground;
  const shownSlot = runs.find((run) => run.slot === chosen)?.slot ?? runs[0]?.slot ?? null;
  const runOf = (slot: number) => answers.runs.find((each) => each.slot === slot)?.run;
  const hasRoom = canAdd(choice, playground);

  const lay = useCallback((key: string) => change((now) => withSurface(choice, now, key), "surface"), [change, choice]);
  const move = useCallback(
    (start: [number, number]) => change((now) => withStart(surface, now, start), "start"),
    [change, surface],
  );
  const turnOptimiser = useCallback(
    (slot: number, optimiser: string) =>
      change((now) => withOptimiser(choice, now, slot, optimiser), `optimiser ${slot}`),
    [change, choice],
  );
  const turn = useCallback(
    (slot: number, changed: Partial<RunSettings>) =>
      change((now) => withRun(now, slot, changed), `${Object.keys(changed).join()} ${slot}`),
    [change],
  );
  const turnKnob = useCallback(
    (slot: number, knob: SettingField, value: number) =>
      change((now) => withKnob(now, slot, knob, value), `${knob.name} ${slot}`),
    [change],
  );
  const copy = useCallback(
    (slot: number) => change((now) => withCopy(choice, now, slot), `copy ${Date.now()}`),
    [change, choice],
  );
  const remove = useCallback(
    (slot: number) => {
      if (slot === explained) onExplain(null);
      change((now) => withoutRun(now, slot), `remove ${Date.now()}`);
    },
    [change, onExplain, explained],
  );
  const explain = useCallback((slot: number) => onExplain(slot === explained ? null : slot), [onExplain, explained]);
  const add = () => {
    change((now) => withAddedRun(choice, now), `add ${Date.now()}`);
    const after = withAddedRun(choice, playground).runs.at(-1);
    if (after) choose(after.slot);
  };

  const cards = runs.map((run, i) => {
    const made = runOf(run.slot);
    const isShown = isWide || run.slot === shownSlot;
    if (!isShown) return null;
    return (
      <RunCard
        key={run.slot}
        name={runName(i)}
        choice={choice}
        run={run}
        diverged={made !== undefined && isLost(made)}
        outcome={outcome(made, reference, cursor, surface.minima.length > 0)}
        onCopy={hasRoom ? copy : undefined}
        onRemove={remove}
        onOptimiser={turnOptimiser}
        onChange={turn}
        onKnob={turnKnob}
        isExplained={explained === run.slot}
        onExplain={explain}
      >
        {explained === run.slot && made && <AutopsyCard autopsy={made.autopsy} onShow={play.stopAt} />}
      </RunCard>
    );
  });

  return (
    <div className="playground-side">
      <GroundPanel
        surfaces={choice.surfaces}
        surface={surface}
        onSurface={lay}
        start={playground.start}
        onStart={move}
      />
      {!isWide && runs.length > 0 && (
        <div className="slot-bar">
          <SlotTabs
            tabs={runs.map((run, i) => ({
              slot: run.slot,
              name: runName(i),
              label: optimiserOf(choice, run.optimiser)?.label ?? run.optimiser,
              diverged: answers.runs.some((each) => each.slot === run.slot && isLost(each.run)),
            }))}
            chosen={shownSlot}
            onChoose={choose}
          />
          {hasRoom && (
            <Button variant="default" size="compact-sm" onClick={add}>
              Add a run
            </Button>
          )}
        </div>
      )}
      {cards}
      {runs.length === 0 ? (
        <EmptyState
          sentence="No run on this surface yet. Add one and watch it descend."
          action={<Button onClick={add}>Add a run</Button>}
        />
      ) : (
        isWide &&
        hasRoom && (
          <Button variant="default" size="sm" className="add-run" onClick={add}>
            Add a run
          </Button>
        )
      )}
    </div>
  );
}
