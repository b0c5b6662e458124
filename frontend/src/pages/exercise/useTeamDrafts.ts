import type { Extension } from "@codemirror/state";
import { use, useEffect, useMemo, useState, useSyncExternalStore } from "react";
import { HearingContext, useLive } from "../../api/liveContext";
import { TextTogether, type TogetherState } from "../../api/together";
import { togetherSource } from "../../api/togetherQueries";
import type { ExerciseDetail, Language, Me } from "../../api/types";
import { writtenTogether } from "../../components/code/writtenTogether";
import { type CaretLook, caretLook } from "../../model/caretLook";
import { keepText, keptText } from "./localText";
import type { Draft } from "./useDrafts";

export type Team = NonNullable<Me["team"]>;

export type TeamDraft = Draft & { others: readonly CaretLook[] };

export type TeamDrafts = {
  /** Whether the team's texts are here; if not, whether somebody waits in vain. */
  isOpen: boolean;
  isFailing: boolean;
  retry: () => void;
  drafts: Record<Language, TeamDraft>;
};

type Of = { code: string; detail: ExerciseDetail; me: Me; team: Team };

/** What my team writes for an exercise in each language, live. */
export function useTeamDrafts(of: Of): TeamDrafts {
  const python = useTeamDraft(of, "python");
  const java = useTeamDraft(of, "java");
  const settings = useTeamDraft(of, "settings");
  const all = { python, java, settings };
  const offered = of.detail.exercise.languages.map((language) => all[language]);
  return {
    isOpen: offered.every(({ isOpen }) => isOpen),
    isFailing: offered.some(({ isOpen, draft }) => !isOpen && draft.keeping !== "kept"),
    retry: () => {
      for (const { retry } of offered) retry();
    },
    drafts: { python: python.draft, java: java.draft, settings: settings.draft },
  };
}

const closed: TogetherState = { text: "", isOpen: false, keeping: "kept", others: [] };
const noMemory = { read: () => null, write: () => undefined };
/** The socket tells of changes; asking is for what it has lost, and for other nodes. */
const askEvery = { live: 15_000, otherwise: 4_000 };

type OneDraft = { isOpen: boolean; draft: TeamDraft; retry: () => void };

function useTeamDraft(of: Of, language: Language): OneDraft {
  const { detail } = of;
  const { slug, languages } = detail.exercise;
  const starter = detail.starters[language] ?? "";
  // Made once for each text: it outlives every drawing of the page.
  const [together] = useState(() => (languages.includes(language) ? begin(of, language, starter) : null));
  const state = useSyncExternalStore(together?.subscribe ?? never, together?.now ?? (() => closed));
  useNews(together, { team: of.me.competitor, slug, language });
  useComings(together);

  const { members } = of.team;
  useEffect(() => together?.carets.dress((name) => caretLook(name, members)), [together, members]);

  const shared = useMemo(() => {
    if (!together) return undefined;
    const { text, carets, undo } = together;
    const extension: Extension = writtenTogether(text, carets.awareness, undo);
    return { extension, text: () => text.toString(), undo: () => void undo.undo() };
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
  return { isOpen: state.isOpen, draft, retry: () => together?.hurry() };
}

function never() {
  return () => undefined;
}

function begin({ code, detail, me, team }: Of, language: Language, starter: string): TextTogether {
  const { slug } = detail.exercise;
  const place = `talweg together ${code} ${slug} ${language} ${team.code}`;
  const memory = { read: () => keptText(place), write: (state: string | null) => keepText(place, state) };
  const source = togetherSource(code, slug, language, me.competitor);
  return new TextTogether(starter, me.nickname, source, memory, (name) => caretLook(name, team.members));
}

type Place = { team: number; slug: string; language: Language };

/** What the server tells of this text. */
function useNews(together: TextTogether | null, { team, slug, language }: Place): void {
  const hearing = use(HearingContext);
  useEffect(() => {
    if (!together) return;
    return hearing((message) => {
      // A line that has begun anew may have missed some.
      if (message.kind === "snapshot") together.hurry();
      if (message.kind !== "together" && message.kind !== "caret") return;
      if (message.team !== team || message.exercise !== slug || message.language !== language) return;
      if (message.kind === "together") together.heard(message.nth, message.change);
      else together.carets.heard(message.caret);
    });
  }, [hearing, together, team, slug, language]);
}

/** Asks now and then, more often without a live line; when the page comes back, at once. */
function useComings(together: TextTogether | null): void {
  const { connection } = useLive();
  useEffect(() => {
    if (!together) return;
    const asking = setInterval(() => together.hurry(), askEvery[connection === "live" ? "live" : "otherwise"]);
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
