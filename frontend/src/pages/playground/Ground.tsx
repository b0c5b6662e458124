import { Skeleton } from "@mantine/core";
import { useMediaQuery, useViewportSize } from "@mantine/hooks";
import { useCallback, useMemo } from "react";
import { sentenceOf } from "../../api/http";
import { usePlaygroundGrid } from "../../api/playground";
import { ErrorState } from "../../components/ErrorState";
import { PlayBar } from "../../components/playground/PlayBar";
import { RunsMap } from "../../components/playground/RunsMap";
import { isLost, mapOf } from "../../model/playground/choice";
import { withStart } from "../../model/playground/playground";
import { mapLabel } from "./labels";
import { named } from "./named";
import type { Parts } from "./parts";

/** The map with all paths, and the bar that plays them. */
export function Ground({ choice, playground, surface, change, answers, play, hover, cursor, explained }: Parts) {
  const grid = usePlaygroundGrid(playground.surface);
  const { height } = useViewportSize();
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const map = useMemo(() => (grid.data ? mapOf(surface, grid.data) : null), [surface, grid.data]);
  const drawn = useMemo(
    () =>
      answers.runs.map(({ slot, run }) => ({ slot, tape: { ...run.tape, valueCost: null, diverged: isLost(run) } })),
    [answers.runs],
  );
  const move = useCallback(
    (start: [number, number]) => change((now) => withStart(surface, now, start), "start"),
    [change, surface],
  );
  const told = answers.runs.find(({ slot }) => slot === explained)?.run.autopsy.call ?? null;
  const callout = useMemo(
    () => (explained === null || told === null ? null : { slot: explained, call: told }),
    [explained, told],
  );
  const last = Math.max(1, ...answers.runs.map(({ run }) => run.tape.calls.at(-1) ?? 0));
  const tallest = Math.max(200, isWide ? height - 388 : height * 0.42);

  return (
    <div className="playground-map">
      {map ? (
        <RunsMap
          surface={map}
          minima={surface.minima}
          start={playground.start}
          onStart={move}
          runs={drawn}
          head={play.head}
          cursor={cursor}
          onCursor={hover}
          callout={callout}
          label={mapLabel(surface, named(choice, playground, answers), grid.data?.reference ?? 0)}
          tallest={tallest}
        />
      ) : grid.error ? (
        <ErrorState
          title="The map could not be drawn"
          sentence={sentenceOf(grid.error)}
          onRetry={() => void grid.refetch()}
        />
      ) : (
        <Skeleton height={tallest} role="status" aria-busy="true" aria-label={`Drawing ${surface.label}`} />
      )}
      <PlayBar last={last} call={cursor} onCall={play.stopAt} isPlaying={play.isPlaying} onPlay={play.toggle} />
      {answers.trouble !== null && (
        <p className="playground-trouble" role="status">
          {answers.trouble} The paths are of before; they follow as soon as there is an answer.
        </p>
      )}
    </div>
  );
}
