import type { Extension } from "@codemirror/state";
import { use, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { HearingContext, useLive } from "../../api/liveContext";
import { type CaretLook, TextTogether, type TogetherState } from "../../api/together";
import { togetherSource } from "../../api/togetherQueries";
import type { ExerciseDetail, Language, Me } from "../../api/types";
import { writtenTogether } from "../../components/code/writtenTogether";
import { caretLook } from "../../model/caretLook";
import { keepText, keptText } from "./localText";
import type { Draft } from "./useDrafts";

export type Team = NonNullable<Me["team"]>;

export type TeamDraft = Draft & { others: readonly CaretLook[] };

export type TeamDrafts = {
  /** Whether the team's texts are here. */
  isOpen: boolean;
  drafts: Record<Language, TeamDraft>;
};

type Of = { code: string; detail: ExerciseDetail; nickname: string; team: Team };

/** What my team writes for an exercise in each language, live. */
export function useTeamDrafts(of: Of): TeamDrafts {
  const python = useTeamDraft(of, "python");
  const java = useTeamDraft(of, "java");
  const settings = useTeamDraft(of, "settings");
  const all = { python, java, settings };
  return {
    isOpen: of.detail.exercise.languages.every((language) => all[language].isOpen),
    drafts: { python: python.draft, java: java.draft, settings: settings.draft },
  };
}

const closed: TogetherState = { text: "", isOpen: false, keeping: "kept", others: [] };
const noMemory = { read: () => null, write: () => undefined };
const askEvery = 4_000;

function useTeamDraft(of: Of, language: Language): { isOpen: boolean; draft: TeamDraft } {
  const { detail } = of;
  const { slug, languages } = detail.exercise;
  const starter = detail.starters[language] ?? "";
  // Made once for each text: it outlives every drawing of the page.
  const [together] = useState(() => (languages.includes(language) ? begin(of, language, starter) : null));
  const state = useSyncExternalStore(together?.subscribe ?? never, together?.now ?? (() => closed));
  useNews(together, slug, language);
  useComings(together);

  const { members } = of.team;
  useEffect(() => together?.dress((name) => caretLook(name, members)), [together, members]);

  const shared = useMemo(() => {
    if (!together) return undefined;
    const { text, awareness, undo } = together;
    const extension: Extension = writtenTogether(text, awareness, undo);
    return { extension, text: () => text.toString() };
  }, [together]);

  const draft = useMemo<TeamDraft>(
    () => ({
      ...{ text: state.text, isStarter: state.text === starter, keeping: state.keeping, others: state.others },
      ...{ other: null, memory: noMemory, shared },
      write: (text) => together?.write(text),
      choose: () => undefined,
    }),
    [state, starter, shared, together],
  );
  return { isOpen: state.isOpen, draft };
}

function never() {
  return () => undefined;
}

function begin({ code, detail, nickname, team }: Of, language: Language, starter: string): TextTogether {
  const { slug } = detail.exercise;
  const place = `talweg together ${code} ${slug} ${language} ${team.code}`;
  const memory = { read: () => keptText(place), write: (state: string | null) => keepText(place, state) };
  return new TextTogether(starter, nickname, togetherSource(code, slug, language), memory, (name) =>
    caretLook(name, team.members),
  );
}

/** What the server tells of this text. */
function useNews(together: TextTogether | null, slug: string, language: Language): void {
  const hearing = use(HearingContext);
  useEffect(() => {
    if (!together) return;
    return hearing((message) => {
      if (message.kind !== "together" && message.kind !== "caret") return;
      if (message.exercise !== slug || message.language !== language) return;
      if (message.kind === "together") together.heard(message.nth, message.change);
      else together.heardCaret(message.caret);
    });
  }, [hearing, together, slug, language]);
}

/** Without a live line it is asked every few seconds; when the line or the page comes back, at once. */
function useComings(together: TextTogether | null): void {
  const { connection } = useLive();
  useEffect(() => {
    if (!together) return;
    if (connection === "live") together.hurry();
    const asking = connection === "live" ? undefined : setInterval(() => together.hurry(), askEvery);
    const hurry = () => (document.visibilityState === "visible" ? together.hurry() : together.keep());
    const keep = () => together.keep();
    window.addEventListener("online", hurry);
    window.addEventListener("pagehide", keep);
    document.addEventListener("visibilitychange", hurry);
    return () => {
      clearInterval(asking);
      window.removeEventListener("online", hurry);
      window.removeEventListener("pagehide", keep);
      document.removeEventListener("visibilitychange", hurry);
    };
  }, [together, connection]);
}
