import { Button, SegmentedControl, Skeleton } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { type CSSProperties, type ReactNode, Suspense, useState } from "react";
import { useExercises } from "../../api/queries";
import type { ExerciseDetail, ExerciseSummary, Language, Round } from "../../api/types";
import { Splitter } from "../../components/Splitter";
import { fineWord, mayHandIn, triesLeft } from "../../model/handIn";
import { Cases } from "./Cases";
import { DraftChoice } from "./DraftChoice";
import { History } from "./History";
import { Plots } from "./parts";
import { ReadPanel } from "./ReadPanel";
import { Result } from "./Result";
import { RunBar } from "./RunBar";
import { RunPanel } from "./RunPanel";
import { TakeOver } from "./TakeOver";
import { useColumns } from "./useColumns";
import type { Draft } from "./useDrafts";
import { useErrorMark } from "./useErrorMark";
import { useExtraTime } from "./useExtraTime";
import { useFork } from "./useFork";
import { useGhosts } from "./useGhosts";
import { useRestore } from "./useRestore";
import { useRunKeys } from "./useRunKeys";
import { useRuns } from "./useRuns";
import { useSheets } from "./useSheets";
import { WorkspaceSheets } from "./WorkspaceSheets";
import { WritePanel } from "./WritePanel";

export type WorkspaceProps = {
  code: string;
  detail: ExerciseDetail;
  round: Round | null;
  drafts: Record<Language, Draft>;
  isJoined: boolean;
  /** With whom a language is written; nothing where everybody writes alone. */
  company?: (language: Language) => ReactNode;
};

type Tab = "read" | "write" | "run";

const tabs: { value: Tab; label: string }[] = [
  { value: "read", label: "Read" },
  { value: "write", label: "Write" },
  { value: "run", label: "Run" },
];

/** Statement, editor and plots: three columns side by side, or one at a time where the screen is narrow. */
export function Workspace({ code, detail, round, drafts, isJoined, company }: WorkspaceProps) {
  const { starters } = detail;
  const exercise = useFresh(code, detail.exercise);
  const isWide = useMediaQuery("(min-width: 64em)", true, { getInitialValueInEffect: false });
  const { columns, move, isFolded, fold } = useColumns();
  const [tab, setTab] = useState<Tab>("read");
  const [language, setLanguage] = useState<Language>(exercise.languages[0] ?? "python");
  const runs = useRuns(code, exercise.slug, isJoined);
  const ghosts = useGhosts(code, detail, runs.bestTape);
  const error = useErrorMark(runs.all[0] ?? null);
  const sheets = useSheets(drafts);
  const extraUntil = useExtraTime(code, round);
  const may = mayHandIn(round, {
    isJoined,
    attemptsLeft: exercise.attemptsLeft,
    isInExtraTime: extraUntil !== null,
  });

  const handIn = (kind: "practice" | "submit") => {
    if (may[kind] !== null || runs.isSending) return;
    const source = { language, source: drafts[language].text };
    if (kind === "practice") runs.practise(source);
    else runs.submit(source);
    setTab("run");
  };
  useRunKeys({
    practise: () => handIn("practice"),
    submit: () => handIn("submit"),
    help: sheets.keys.open,
  });
  const { isWritten, restore, restoreRun } = useRestore(drafts, (restored) => {
    setLanguage(restored);
    setTab("write");
    sheets.runs.close();
  });
  const fork = useFork(drafts, restore);

  const isFoldedNow = isWide && isFolded;
  const isHidden = (each: Tab) => (isWide ? each === "read" && isFolded : each !== tab);
  const bar = (
    <RunBar
      {...{ may, round, isJoined, extraUntil }}
      tries={isJoined ? triesLeft(exercise) : null}
      isSending={runs.isSending}
      isRetrying={runs.isRetrying}
      failure={runs.failure}
      onPractice={() => handIn("practice")}
      onSubmit={() => handIn("submit")}
      onHelp={sheets.keys.open}
    />
  );
  const result = (
    <Result {...{ exercise, runs, isJoined, isWritten }} instances={detail.instances} onRestore={restore} />
  );
  const isPlotted = runs.plotted !== null && runs.plotted.id === runs.selected?.id;

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
        {...{ language, drafts, starters, error, isJoined }}
        languages={exercise.languages}
        onLanguage={setLanguage}
        settings={detail.settings}
        isHidden={isHidden("write")}
        choice={<DraftChoice language={language} draft={drafts[language]} onCompare={sheets.diff.compareTexts} />}
        company={company?.(language)}
      >
        {isWide && bar}
        {isWide && result}
      </WritePanel>
      {isWide && <Splitter label="Width of the editor" share={columns[0] + columns[1]} onMove={(by) => move(1, by)} />}
      <RunPanel
        isHidden={isHidden("run")}
        history={<History runs={runs} fine={fineWord(exercise)} onAll={sheets.runs.open} />}
      >
        {!isWide && result}
        {exercise.kind === "FUNCTION" && <Cases run={runs.selected} />}
        <Suspense fallback={<Skeleton height="60%" mih={320} />}>
          <Plots
            {...{ detail, ghosts }}
            run={runs.tape}
            isGrowing={runs.isGrowing}
            isFresh={runs.isFresh}
            isMinimumKnown={(runs.best ?? exercise.best) !== null || round?.state === "FINALIZED"}
            autopsy={isPlotted && !runs.isGrowing ? (runs.selected?.autopsy ?? null) : null}
          />
        </Suspense>
      </RunPanel>
      {!isWide && tab !== "read" && bar}
      <WorkspaceSheets sheets={sheets} runs={runs} fine={fineWord(exercise)} onRestore={restoreRun} />
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
