import type { QueryClient } from "@tanstack/react-query";
import { withAnnouncement, withAnswer, withClarification } from "../model/help";
import { grown } from "../model/progress";
import { furtherOf, withSubmission } from "../model/submission";
import { withNewcomer } from "../model/workshop";
import { keys } from "./keys";
import type { Finale, Live, Me, MyHelp, Notices, Submission, Tape, Workshop } from "./types";

/** Brings what the hooks remember up to date with a live message. */
export function remember(client: QueryClient, code: string, message: Live): void {
  switch (message.kind) {
    case "snapshot":
      // Whoever polls hears in this way alone that a round is over, and may have extra time.
      if (rememberWorkshop(client, code, message.workshop)) refresh(client, keys.me(code), true);
      rememberNotices(client, code, message.notices);
      if (message.finale !== undefined) client.setQueryData<Finale | null>(keys.finale(code), message.finale);
      else refresh(client, keys.finale(code));
      break;
    case "round":
      rememberWorkshop(client, code, message.workshop);
      // An organizer may have given me another name, another team or extra time.
      refresh(client, keys.me(code), true);
      break;
    case "joined":
      client.setQueryData<Workshop>(
        keys.workshop(code),
        (known) => known && withNewcomer(known, message.participants, message.nickname),
      );
      if (message.team !== null && client.getQueryData<Me | null>(keys.me(code))?.team?.name === message.team) {
        refresh(client, keys.me(code), true);
      }
      break;
    case "submission":
      rememberSubmission(client, code, message.submission);
      break;
    case "announcement":
      changeNotices(client, code, (known) => withAnnouncement(known, message.announcement));
      break;
    case "answer":
      changeNotices(client, code, (known) => withAnswer(known, message.answer));
      break;
    case "hand":
      changeMine(client, code, (known) => ({ ...known, hand: message.hand }));
      break;
    case "clarification":
      changeMine(client, code, (known) => withClarification(known, message.clarification));
      break;
    case "finale":
      client.setQueryData<Finale | null>(keys.finale(code), message.finale);
      break;
    case "help":
      refresh(client, keys.helpDesk(code));
      break;
    case "progress":
      client.setQueryData<Tape>(keys.progress(message.submission), (known) => grown(known ?? null, message.tape));
      break;
    case "standings":
    case "presence":
    case "together":
    case "caret":
    case "clock":
    case "deleted":
      break;
  }
}

/** A submission that the server told of, by whichever way. */
export function rememberSubmission(client: QueryClient, code: string, heard: Submission): void {
  client.setQueryData<Submission>(keys.submission(heard.id), (known) => furtherOf(known, heard));
  client.setQueryData<Submission[]>(
    keys.submissions(code, heard.exercise),
    (known) => known && withSubmission(known, heard),
  );
  // My best and my tries are on the trail map. Not the exercises themselves: a surface is a large answer for a room's Wi-Fi.
  if (heard.state === "JUDGED" && !heard.practice) refresh(client, keys.exercises(code), true);
}

/** Tells whether its rounds are others than before. */
function rememberWorkshop(client: QueryClient, code: string, workshop: Workshop): boolean {
  const before = client.getQueryData<Workshop>(keys.workshop(code));
  client.setQueryData(keys.workshop(code), workshop);
  // Exercises show themselves when their round opens.
  const isChanged = before !== undefined && roundsOf(before) !== roundsOf(workshop);
  if (isChanged) refresh(client, keys.exercises(code));
  return isChanged;
}

/** The socket says them when it opens; whoever polls, or has missed something, asks. What is mine is asked in any case. */
function rememberNotices(client: QueryClient, code: string, notices: Notices | undefined): void {
  if (notices) client.setQueryData(keys.notices(code), notices);
  else refresh(client, keys.notices(code));
  refresh(client, keys.help(code));
  refresh(client, keys.helpDesk(code));
}

function changeNotices(client: QueryClient, code: string, change: (known: Notices) => Notices): void {
  client.setQueryData<Notices>(keys.notices(code), (known) => known && change(known));
}

function changeMine(client: QueryClient, code: string, change: (known: MyHelp) => MyHelp): void {
  client.setQueryData<MyHelp>(keys.help(code), (known) => known && change(known));
  // An answer that is under way may be older than this.
  refresh(client, keys.help(code));
}

function roundsOf(workshop: Workshop): string {
  return JSON.stringify(workshop.rounds.map((round) => [round.id, round.state, round.exercises]));
}

function refresh(client: QueryClient, queryKey: readonly string[], exact = false): void {
  // Nobody waits for it: its failure shows in the query itself.
  void client.invalidateQueries({ queryKey, exact });
}
