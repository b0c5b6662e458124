import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type CSSProperties, Suspense, useState } from "react";
import { useExercises } from "../../api/queries";
import type { ExerciseDetail, ExerciseSummary, Language, Round, Source } from "../../api/types";
import { AutopsyCard } from "../../components/AutopsyCard";
import { Splitter } from "../../components/Splitter";
import { fineWord, mayHandIn, triesLeft } from "../../model/handIn";
import { Cases } from "./Cases";
import { History } from "./History";
import { Plots } from "./parts";
import { ReadPanel } from "./ReadPanel";
import { Result } from "./Result";
import { RunBar } from "./RunBar";
import { RunPanel } from "./RunPanel";
import { TakeOver } from "./TakeOver";
import { useColumns } from "./useColumns";
import { useDraft } from "./useDraft";
import { useErrorMark } from "./useErrorMark";
import { useFork } from "./useFork";
import { usePlayback } from "./usePlayback";
import { useRunKeys } from "./useRunKeys";
import { useRuns } from "./useRuns";
import { WritePanel } from "./WritePanel";

export type WorkspaceProps = { code: string; detail: ExerciseDetail; round: Round | null; isJoined: boolean };

type Tab = "read" | "write" | "run";

const tabs: { value: Tab; label: string }[] = [
  { value: "read", label: "Read" },
  { value: "write", label: "Write" },
  { value: "run", label: "Run" },
];

/** Statement, editor and plots: three columns side by side, or one at a time where the screen is narrow. */
export function Workspace({ code, detail, round, isJoined }: WorkspaceProps) {
  const { starters } = detail;
  const exercise = useFresh(code, detail.exercise);
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const { columns, move, isFolded, fold } = useColumns();
  const [tab, setTab] = useState<Tab>("read");
  const [language, setLanguage] = useState<Language>(exercise.languages[0] ?? "python");
  const python = useDraft(code, exercise.slug, "python", starters.python ?? "");
  const java = useDraft(code, exercise.slug, "java", starters.java ?? "");
  const settings = useDraft(code, exercise.slug, "settings", starters.settings ?? "");
  const drafts = { python, java, settings };
  const runs = useRuns(code, exercise.slug, isJoined);
  const playback = usePlayback(runs.tape, runs.isFresh);
  const error = useErrorMark(runs.all[0] ?? null);
  const may = mayHandIn(round, isJoined, exercise.attemptsLeft);

  const handIn = (kind: "practice" | "submit") => {
    if (may[kind] !== null || runs.isSending) return;
    const source = { language, source: drafts[language].text };
    if (kind === "practice") runs.practise(source);
    else runs.submit(source);
    setTab("run");
  };
  useRunKeys(
    () => handIn("practice"),
    () => handIn("submit"),
  );

  const isWritten = (source: Source) => drafts[source.language].text === source.source;
  const restore = (source: Source) => {
    setLanguage(source.language);
    drafts[source.language].write(source.source);
    setTab("write");
  };
  const fork = useFork(drafts, restore);

  const isFoldedNow = isWide && isFolded;
  const isHidden = (each: Tab) => (isWide ? each === "read" && isFolded : each !== tab);
  const bar = (
    <RunBar
      {...{ may, round, isJoined }}
      tries={isJoined ? triesLeft(exercise) : null}
      isSending={runs.isSending}
      failure={runs.failure}
      onPractice={() => handIn("practice")}
      onSubmit={() => handIn("submit")}
    />
  );
  const result = (
    <Result {...{ exercise, runs, isJoined, isWritten }} instances={detail.instances} onRestore={restore} />
  );
  const autopsy = runs.plotted && runs.plotted.id === runs.selected?.id ? runs.selected.autopsy : null;

  return (
    <div className="workspace" data-folded={isFoldedNow || undefined} style={shares(columns)}>
      <title>{`${exercise.title} · Talweg`}</title>
      {!isWide && (
        <SegmentedControl
          className="workspace-tabs"
          aria-label="Part of the workspace"
          fullWidth
          value={tab}
          data={tabs}
          onChange={(value) => setTab(tabs.find((each) => each.value === value)?.value ?? "read")}
        />
      )}
      {isFoldedNow && (
        <Button variant="subtle" color="gray" className="unfold" onClick={() => fold(false)}>
          Show the task
        </Button>
      )}
      <ReadPanel
        detail={detail}
        best={runs.best}
        isHidden={isHidden("read")}
        onFold={isWide ? () => fold(true) : undefined}
      />
      {isWide && !isFolded && <Splitter label="Width of the task" share={columns[0]} onMove={(by) => move(0, by)} />}
      <WritePanel
        {...{ language, drafts, starters, error }}
        languages={exercise.languages}
        onLanguage={setLanguage}
        settings={detail.settings}
        isHidden={isHidden("write")}
      >
        {isWide && bar}
        {isWide && result}
      </WritePanel>
      {isWide && <Splitter label="Width of the editor" share={columns[0] + columns[1]} onMove={(by) => move(1, by)} />}
      <RunPanel isHidden={isHidden("run")} history={<History runs={runs} fine={fineWord(exercise)} />}>
        {!isWide && result}
        {exercise.kind === "FUNCTION" && <Cases run={runs.selected} />}
        <Suspense fallback={<Skeleton height="60%" mih={320} />}>
          <Plots detail={detail} tape={runs.tape} playback={playback} />
        </Suspense>
        {autopsy && <AutopsyCard autopsy={autopsy} onShow={playback.stopAt} />}
      </RunPanel>
      {!isWide && tab !== "read" && bar}
      <TakeOver {...fork} />
    </div>
  );
}

/** Where tries are limited, how many are left changes; everything else of an exercise stays as it was read. */
function useFresh(code: string, read: ExerciseSummary): ExerciseSummary {
  const exercises = useExercises(code, read.attempts !== null);
  return exercises.data?.find(({ slug }) => slug === read.slug) ?? read;
}

function shares([left, middle, right]: readonly [number, number, number]): CSSProperties &
  Record<`--${string}`, string> {
  return { "--left": `${left * 100}fr`, "--middle": `${middle * 100}fr`, "--right": `${right * 100}fr` };
}
