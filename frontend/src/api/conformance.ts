/**
 * Holds the model's types to the server's: `schema.d.ts` is generated from its OpenAPI document. Nothing here runs; where
 * the two differ, `tsc` stops and names the field.
 */

import type { components } from "./schema";
import type {
  Announcement,
  Answer,
  Autopsy,
  Cell,
  Clarification,
  ExerciseDetail,
  ExerciseKind,
  ExerciseSummary,
  ExerciseTitle,
  Finale,
  FinalePhase,
  FinaleRow,
  Finding,
  Ghost,
  Health,
  HiddenCell,
  Language,
  Leaderboard,
  Level,
  Limits,
  MyHelp,
  Notices,
  OpenedCell,
  OptimiserChoice,
  OrganizerRole,
  Place,
  PlaygroundChoice,
  PlaygroundGrid,
  PlaygroundRun,
  PlaygroundTape,
  Race,
  RaisedHand,
  Round,
  RoundState,
  Runner,
  ScheduleChoice,
  SettingField,
  Solution,
  SolutionLine,
  Standing,
  Subject,
  Submission,
  SubmissionState,
  Surface,
  SurfaceChoice,
  Tape,
  Track,
  Verdict,
  Workshop,
  WorkshopKind,
} from "./types";

type Schemas = components["schemas"];

/** By the server's names. */
type Model = {
  Allowance: Limits;
  Announcement: Announcement;
  Answer: Answer;
  Autopsy: Autopsy;
  AutopsyKind: Autopsy["kind"];
  Cell: Cell;
  Clarification: Clarification;
  Column: ExerciseTitle;
  ExerciseDetail: ExerciseDetail;
  ExerciseKind: ExerciseKind;
  ExerciseSummary: ExerciseSummary;
  Finale: Finale;
  FinalePhase: FinalePhase;
  FinaleRow: FinaleRow;
  Finding: Finding;
  Ghost: Ghost;
  Health: Health;
  HiddenCell: HiddenCell;
  JudgingState: SubmissionState;
  Language: Language;
  Leaderboard: Leaderboard;
  Level: Level;
  MyHelp: MyHelp;
  Notices: Notices;
  OpenedCell: OpenedCell;
  RaisedHand: RaisedHand;
  OptimiserChoice: OptimiserChoice;
  OrganizerRole: OrganizerRole;
  Place: Place;
  PlaygroundChoice: PlaygroundChoice;
  PlaygroundRun: PlaygroundRun;
  PlaygroundSurface: PlaygroundGrid;
  PlaygroundTape: PlaygroundTape;
  Round: Round;
  RoundState: RoundState;
  ScheduleChoice: ScheduleChoice;
  Progress: Place["progress"];
  Race: Race;
  Runner: Runner;
  SettingField: SettingField;
  SettingType: SettingField["type"];
  Solution: Solution;
  SolutionLine: SolutionLine;
  Standing: Standing;
  Subject: Subject;
  Submission: Submission;
  Surface: Surface;
  SurfaceChoice: SurfaceChoice;
  Tape: Tape;
  Track: Track;
  Verdict: Verdict;
  Workshop: Workshop;
  WorkshopKind: WorkshopKind;
};

/** A pair is an array of numbers to the document, which knows no pairs. */
type Widened<T> = T extends readonly (infer Element)[]
  ? Widened<Element>[]
  : T extends object
    ? { [Field in keyof T]: Widened<T[Field]> }
    : T;

/** Compiles only where everything given is something wanted. */
type Fits<Given extends Wanted, Wanted> = Given;

export type TheModelAsksForNoMoreThanIsServed = Fits<Pick<Schemas, keyof Model>, Widened<Model>>;
export type NothingIsServedThatTheModelLeavesOut = Fits<Widened<Model>, Pick<Schemas, keyof Model>>;

/** Taken as they are in types.ts, or a plain text to us. */
type Elsewhere =
  | "Acceptance"
  | "AnswersKept"
  | "AuditLine"
  | "BestSubmission"
  | "BracketChange"
  | "Participation"
  | "Person"
  | "Plan"
  | "PlanChange"
  | "PlannedBracket"
  | "PlannedRound"
  | "Point"
  | "RoundChange"
  | "Scene"
  | "ScreenChoice"
  | "Wanted"
  | "Weight"
  | "Caret"
  | "Cast"
  | "CatalogueEntry"
  | "CataloguePreview"
  | "Change"
  | "Console"
  | "Credentials"
  | "Draft"
  | "Door"
  | "DraftEdition"
  | "Entrance"
  | "Filed"
  | "FiledLine"
  | "FiledPage"
  | "FinaleDesk"
  | "FinaleStep"
  | "Found"
  | "HandIn"
  | "HelpDesk"
  | "Instant"
  | "InvitationOffer"
  | "InvitationSecret"
  | "Join"
  | "JudgingHistory"
  | "Leaving"
  | "MadeInvitation"
  | "Me"
  | "NewAnnouncement"
  | "NewInvitation"
  | "NewPassword"
  | "NewRejudging"
  | "NewRole"
  | "NewWorkshop"
  | "OpenInvitation"
  | "Opening"
  | "OrganizerPeople"
  | "OrganizerPerson"
  | "OrganizerSession"
  | "Question"
  | "RaiseHand"
  | "RankShift"
  | "Rejudging"
  | "RejudgingPreview"
  | "RejudgingState"
  | "Replay"
  | "Reply"
  | "Resume"
  | "ResultCell"
  | "ResultRow"
  | "Results"
  | "RetrialLine"
  | "SandboxStatus"
  | "SelfCheck"
  | "SetUp"
  | "SharedChanges"
  | "SignInProvider"
  | "Stand"
  | "Source"
  | "SubmissionLine"
  | "Suggestion"
  | "Sum"
  | "Team"
  | "UUID"
  | "WantedRun"
  | "WantedRuns"
  | "WorkshopOverview";

export type NoSchemaIsForgotten = Fits<keyof Schemas, keyof Model | Elsewhere>;
