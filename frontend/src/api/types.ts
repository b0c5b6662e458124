/**
 * What travels between server and browser, the one door to these types for api and pages. Values that model, plots and
 * components know too are defined in model (conformance.ts holds them to the server's document); everything else is
 * taken from the types that are generated from it.
 */
import type { Language } from "../model/exercise";
import type { Finale } from "../model/finale";
import type { Announcement, Answer, Clarification, Notices, RaisedHand } from "../model/help";
import type { Leaderboard, Standing } from "../model/standings";
import type { Submission } from "../model/submission";
import type { Tape } from "../model/tape";
import type { Workshop } from "../model/workshop";
import type { components } from "./schema";

export type { Connection } from "../model/connection";
export type {
  ExerciseDetail,
  ExerciseKind,
  ExerciseSummary,
  Ghost,
  Language,
  Level,
  Limits,
  SettingField,
  Unit,
} from "../model/exercise";
export type { Finale, FinalePhase, FinaleRow, HiddenCell, OpenedCell } from "../model/finale";
export type { Announcement, Answer, Clarification, MyHelp, Notices, RaisedHand } from "../model/help";
export type { OrganizerRole } from "../model/organizers";
export type {
  OptimiserChoice,
  PlaygroundChoice,
  PlaygroundGrid,
  PlaygroundRun,
  PlaygroundTape,
  ScheduleChoice,
  SurfaceChoice,
} from "../model/playground/choice";
export type { Race, Runner, Track } from "../model/race";
export type { Place } from "../model/room";
export type { RoundAction } from "../model/roundActions";
export type { Finding, Health, Subject } from "../model/selfCheck";
export type { Solution, SolutionLine } from "../model/solution";
export type { Board, Cell, ExerciseTitle, Leaderboard, Row, Standing } from "../model/standings";
export type { Autopsy, Submission, SubmissionState, Verdict } from "../model/submission";
export type { Surface, Tape } from "../model/tape";
export type { Round, RoundState, Workshop, WorkshopKind } from "../model/workshop";

type Schemas = components["schemas"];

export type Me = Schemas["Me"];
export type Join = Schemas["Join"];
export type Resume = Schemas["Resume"];

export type RaiseHand = Schemas["RaiseHand"];
export type Question = Schemas["Question"];
export type Suggestion = Schemas["Suggestion"];

export type Source = Schemas["Source"];
export type HandIn = Schemas["HandIn"];

export type KeptDraft = Schemas["Draft"];
export type DraftEdition = Filled<Schemas["DraftEdition"]>;
export type SharedChanges = Schemas["SharedChanges"];

/** A message of the workshop's socket. */
export type Live =
  /** The socket's own also has the notices, who is here, and the finale. */
  | {
      kind: "snapshot";
      seq: number;
      board: Leaderboard;
      workshop: Workshop;
      notices?: Notices;
      here?: string[];
      finale?: Finale | null;
    }
  /** Null when it was given up. */
  | { kind: "finale"; seq: number; finale: Finale | null }
  /** `gone` are the participants whose rows are on the board no more. */
  | { kind: "standings"; seq: number; frozen: boolean; standings: Standing[]; gone: number[] }
  | { kind: "round"; seq: number; workshop: Workshop }
  | { kind: "joined"; seq: number; participants: number; nickname: string; team: string | null }
  | { kind: "presence"; seq: number; came: string[]; left: string[] }
  | { kind: "announcement"; seq: number; announcement: Announcement }
  /** To everybody; without the asker's name. */
  | { kind: "answer"; seq: number; answer: Answer }
  /** To its asker alone. */
  | { kind: "clarification"; seq: number; clarification: Clarification }
  /** To its owner alone; null when it is down, `helped` where a helper has put it down. */
  | { kind: "hand"; seq: number; hand: RaisedHand | null; helped: boolean }
  /** To organizers: so many need help. They ask for who and what. */
  | { kind: "help"; seq: number; hands: number; questions: number }
  | { kind: "submission"; seq: number; submission: Submission }
  | { kind: "progress"; seq: number; submission: string; exercise: string; tape: Tape }
  /** To a team alone: a change of what it writes together, which has a number of its own. */
  | { kind: "together"; seq: number; team: number; exercise: string; language: Language; change: string; nth: number }
  /** To a team alone: where the caret of one of them is. */
  | { kind: "caret"; seq: number; team: number; exercise: string; language: Language; caret: string }
  | { kind: "clock"; seq: number; serverTime: string }
  /** The last there is to hear: the workshop is no more. */
  | { kind: "deleted"; seq: number; code: string };

/** What the server is asked for; it would do without some of it, and says so. */
export type WantedRuns = Schemas["WantedRuns"];

export type Organizer = Schemas["OrganizerSession"];
export type Credentials = Filled<Schemas["Credentials"]>;

/** Which ways lead in. */
export type Entrance = Schemas["Entrance"];
export type SetUp = Filled<Schemas["SetUp"]>;
export type InvitationOffer = Schemas["InvitationOffer"];
export type Acceptance = Filled<Schemas["Acceptance"]>;
export type Door = Schemas["Door"];

export type OrganizerPeople = Schemas["OrganizerPeople"];
export type OrganizerPerson = Schemas["OrganizerPerson"];
export type OpenInvitation = Schemas["OpenInvitation"];
export type NewInvitation = Filled<Schemas["NewInvitation"]>;
export type MadeInvitation = Schemas["MadeInvitation"];
export type NewPassword = Filled<Schemas["NewPassword"]>;

export type SelfCheck = Schemas["SelfCheck"];

export type HelpDesk = Schemas["HelpDesk"];
export type Reply = Filled<Schemas["Reply"]>;
export type AnswersKept = Filled<Schemas["AnswersKept"]>;
export type NewAnnouncement = Filled<Schemas["NewAnnouncement"]>;

export type CatalogueEntry = Schemas["CatalogueEntry"];
export type CataloguePreview = Schemas["CataloguePreview"];

/** `state` is that of its first round that is not finalized. */
export type WorkshopOverview = Schemas["WorkshopOverview"];

/**
 * What an organizer fills in; the server would do without some of it. `minutes` null: open until it is closed by hand;
 * `attempts` null: as many tries as they like.
 */
export type NewWorkshop = Filled<Omit<Schemas["NewWorkshop"], "minutes" | "attempts">> & {
  minutes: number | null;
  attempts: number | null;
};

/** A plan, and what it still lacks. */
export type Plan = Schemas["Plan"];
export type PlannedRound = Schemas["PlannedRound"];
export type ReadinessPoint = Schemas["Point"];
export type PlanChange = Schemas["PlanChange"];

export type Person = Schemas["Person"];
export type RepairWish = Schemas["Wanted"];
export type AuditLine = Schemas["AuditLine"];

/** `submissions` are the 50 latest. */
export type Console = Schemas["Console"];
export type ConsoleSubmission = Schemas["SubmissionLine"];
export type SandboxReport = Schemas["SandboxStatus"];

export type FiledPage = Schemas["FiledPage"];
export type FiledLine = Schemas["FiledLine"];
export type Filed = Schemas["Filed"];
export type JudgingHistory = Schemas["JudgingHistory"];

export type Rejudging = Schemas["Rejudging"];
export type RejudgingPreview = Schemas["RejudgingPreview"];
export type RetrialLine = Schemas["RetrialLine"];
export type Found = Schemas["Found"];
export type RankShift = Schemas["RankShift"];
/** What is left out does not matter. */
export type NewRejudging = Partial<Filled<Schemas["NewRejudging"]>>;

export type FinaleDesk = Schemas["FinaleDesk"];
export type FinaleStep = Filled<Schemas["FinaleStep"]>;

/** The server says itself what is missing from a request, so its document asks for nothing; our forms send everything. */
type Filled<T> = { [Field in keyof T]-?: NonNullable<T[Field]> };
