import type { RaisedHand } from "./help";
import { counted } from "./numbers";

export type Progress = "OPENED" | "TRIED" | "SCORED" | "STUCK";

/** How far one competitor has come with one exercise. */
export type Place = {
  /** The id of a participant or a team. */
  competitor: number;
  /** Slug. */
  exercise: string;
  progress: Progress;
  /** Judged ones, practice included. */
  runs: number;
  /** Those for points. */
  tries: number;
  /** Points; null while none was scored. */
  best: number | null;
  seenAt: string | null;
  /** Of the latest run. */
  verdict: string | null;
};

/** A participant or a team, as far as the room has to know. */
export type Somebody = {
  id: number;
  nickname: string;
  /** The team that they are in. */
  team: number | null;
  isTeam: boolean;
  participation: "COUNTED" | "HIDDEN" | "DISQUALIFIED" | "MERGED";
  rehearsing: boolean;
  here: boolean;
};

/** One competitor with everything that tells whether they need help. */
export type RoomRow = {
  id: number;
  name: string;
  /** Of a team, who is in it. */
  members: string[];
  /** How many of those behind this row are connected. */
  here: number;
  isSimulated: boolean;
  hand: RaisedHand | null;
  /** By slug; only where they have been. */
  places: ReadonlyMap<string, Place>;
  /** Where they are stuck, the latest first. */
  stuck: Place[];
  /** Where they were seen last. */
  latest: Place | null;
};

export type RoomOrder = "need" | "name";

export type RoomColumn = { slug: string; scored: number; stuck: number; been: number };

/** Who takes part, with where they are and what they ask for; who is out of the workshop is left out. */
export function roomOf(people: readonly Somebody[], places: readonly Place[], hands: readonly RaisedHand[]): RoomRow[] {
  const members = grouped(
    people.filter(({ team, participation }) => team !== null && participation !== "MERGED"),
    ({ team }) => team,
  );
  const byCompetitor = grouped(places, ({ competitor }) => competitor);
  const raised = new Map(hands.map((hand) => [hand.nickname, hand]));
  return people.filter(isCompetitor).map((each) => {
    const behind = each.isTeam ? (members.get(each.id) ?? []) : [each];
    const mine = [...(byCompetitor.get(each.id) ?? [])].sort(latestFirst);
    return {
      id: each.id,
      name: each.nickname,
      members: each.isTeam ? behind.map(({ nickname }) => nickname) : [],
      here: behind.filter(({ here }) => here).length,
      isSimulated: each.rehearsing,
      hand: behind.map(({ nickname }) => raised.get(nickname)).find((hand) => hand !== undefined) ?? null,
      places: new Map(mine.map((place) => [place.exercise, place])),
      stuck: mine.filter(({ progress }) => progress === "STUCK"),
      latest: mine[0] ?? null,
    };
  });
}

/** Whether a row of its own is theirs: who plays in a team has the team's. */
export function isCompetitor({ isTeam, team, participation }: Somebody): boolean {
  return (isTeam || team === null) && (participation === "COUNTED" || participation === "HIDDEN");
}

/** By name, or first who is stuck, then who has a hand up, then who is not connected. */
export function inOrder(rows: readonly RoomRow[], order: RoomOrder): RoomRow[] {
  return [...rows].sort((a, b) => (order === "need" ? need(b) - need(a) : 0) || byName(a, b));
}

/** Whether somebody has to go there. */
export function needsHelp(row: RoomRow): boolean {
  return row.stuck.length > 0 || row.hand !== null;
}

/** Nobody sits behind a simulated row, so that it is never away. */
export function isAway({ here, isSimulated }: RoomRow): boolean {
  return here === 0 && !isSimulated;
}

/** How a room is doing with each exercise. */
export function roomColumns(slugs: readonly string[], rows: readonly RoomRow[]): RoomColumn[] {
  return slugs.map((slug) => {
    const places = rows.flatMap((row) => row.places.get(slug) ?? []);
    return {
      slug,
      scored: places.filter(({ best }) => best !== null).length,
      stuck: places.filter(({ progress }) => progress === "STUCK").length,
      been: places.length,
    };
  });
}

/** What a column's head says: `12 scored · 2 stuck`. */
export function columnSentence({ scored, stuck, been }: RoomColumn): string {
  if (been === 0) return "nobody yet";
  return stuck === 0 ? `${scored} scored` : `${scored} scored · ${stuck} stuck`;
}

const mostNames = 6;

/** The room in a line: `27 here, 3 stuck: Ada, Bob, Eve`. */
export function roomSentence(rows: readonly RoomRow[]): string {
  const here = rows.reduce((sum, row) => sum + row.here, 0);
  const stuck = rows.filter((row) => row.stuck.length > 0);
  const raised = rows.filter((row) => row.hand !== null);
  return [
    `${here} here`,
    stuck.length === 0 ? "nobody is stuck" : `${stuck.length} stuck: ${names(stuck)}`,
    ...(raised.length === 0 ? [] : [`${counted(raised.length, "hand")} up: ${names(raised)}`]),
  ].join(raised.length === 0 ? ", " : "; ");
}

/** What a place is in a word or two, to stand beside its symbol. */
export function placeWord({ progress, best, runs }: Place): string {
  switch (progress) {
    case "STUCK":
      return "stuck";
    case "SCORED":
      return (best ?? 0).toFixed(2);
    case "TRIED":
      return counted(runs, "run");
    case "OPENED":
      return "looks";
  }
}

/** All that is known of a place: `stuck, 5 runs, 2 for points, best 62.50`. */
export function placeSentence({ progress, runs, tries, best }: Place): string {
  if (runs === 0) return progress === "STUCK" ? "stuck: looks for long without a run" : "looks, no run yet";
  return [
    ...(progress === "STUCK" ? ["stuck"] : []),
    counted(runs, "run"),
    tries === 0 ? "none for points" : `${tries} for points`,
    ...(best === null ? [] : [`best ${best.toFixed(2)}`]),
  ].join(", ");
}

function need(row: RoomRow): number {
  return (row.stuck.length > 0 ? 4 : 0) + (row.hand === null ? 0 : 2) + (isAway(row) ? 1 : 0);
}

/** `Rehearsal 2` before `Rehearsal 10`. */
const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function byName(a: RoomRow, b: RoomRow): number {
  return collator.compare(a.name, b.name);
}

function latestFirst(a: Place, b: Place): number {
  return (b.seenAt ?? "").localeCompare(a.seenAt ?? "");
}

function names(rows: readonly RoomRow[]): string {
  const shown = [...rows].sort(byName).slice(0, mostNames);
  const more = rows.length - shown.length;
  return shown.map(({ name }) => name).join(", ") + (more > 0 ? ` and ${more} more` : "");
}

function grouped<Item, Key>(items: readonly Item[], key: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
