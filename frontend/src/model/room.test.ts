import { describe, expect, it } from "vitest";
import {
  columnSentence,
  inOrder,
  isAway,
  needsHelp,
  type Place,
  placeSentence,
  placeWord,
  roomColumns,
  roomOf,
  roomSentence,
  type Somebody,
} from "./room";

function somebody(id: number, nickname: string, more: Partial<Somebody> = {}): Somebody {
  return {
    ...{ id, nickname, team: null, isTeam: false, participation: "COUNTED", rehearsing: false, here: true },
    ...more,
  };
}

function place(competitor: number, exercise: string, more: Partial<Place> = {}): Place {
  return {
    ...{ competitor, exercise, progress: "OPENED", runs: 0, tries: 0, best: null, seenAt: null, verdict: null },
    ...more,
  };
}

function hand(nickname: string, exercise: string | null = null) {
  return { id: 1, nickname, exercise, raisedAt: "2026-11-21T18:00:00Z" };
}

const stuck = { progress: "STUCK", runs: 5, tries: 2, verdict: "DIVERGED" } as const;
const scored = { progress: "SCORED", runs: 3, tries: 1, best: 87.5, verdict: "SCORED" } as const;

describe("the rows of a room", () => {
  it("are competitors: a team stands for those in it, with their names, presence and hands", () => {
    const rows = roomOf(
      [
        somebody(1, "The Valley", { isTeam: true, here: false }),
        somebody(2, "Ada", { team: 1 }),
        somebody(3, "Bob", { team: 1, here: false }),
        somebody(4, "Eve"),
      ],
      [place(1, "bowl", scored)],
      [hand("Bob", "bowl")],
    );
    expect(rows.map(({ name, members, here }) => ({ name, members, here }))).toEqual([
      { name: "The Valley", members: ["Ada", "Bob"], here: 1 },
      { name: "Eve", members: [], here: 1 },
    ]);
    expect(rows[0]?.hand?.nickname).toBe("Bob");
    expect(rows[0]?.places.get("bowl")?.best).toBe(87.5);
    expect(rows[1]?.places.size).toBe(0);
  });

  it("leave out who is out, and keep who is only hidden from the boards", () => {
    const people = (["COUNTED", "HIDDEN", "DISQUALIFIED", "MERGED"] as const).map((participation, id) =>
      somebody(id, participation, { participation }),
    );
    expect(roomOf(people, [], []).map(({ name }) => name)).toEqual(["COUNTED", "HIDDEN"]);
  });

  it("know where somebody was seen last, and where they are stuck, the latest first", () => {
    const [ada] = roomOf(
      [somebody(1, "Ada")],
      [
        place(1, "bowl", { ...stuck, seenAt: "2026-11-21T18:05:00Z" }),
        place(1, "noise", { ...scored, seenAt: "2026-11-21T18:20:00Z" }),
        place(1, "valley", { ...stuck, seenAt: "2026-11-21T18:10:00Z" }),
      ],
      [],
    );
    expect(ada?.latest?.exercise).toBe("noise");
    expect(ada?.stuck.map(({ exercise }) => exercise)).toEqual(["valley", "bowl"]);
  });
});

describe("the order", () => {
  const rows = roomOf(
    [
      somebody(1, "Zoe"),
      somebody(2, "Ada"),
      somebody(3, "Away", { here: false }),
      somebody(4, "Hand"),
      somebody(5, "Stuck"),
      somebody(6, "Rehearsal 10", { rehearsing: true, here: false }),
      somebody(7, "Rehearsal 2", { rehearsing: true, here: false }),
    ],
    [place(5, "bowl", stuck)],
    [hand("Hand")],
  );

  it("has first who is stuck, then whose hand is up, then who is not connected, then the others by name", () => {
    expect(inOrder(rows, "need").map(({ name }) => name)).toEqual([
      ...["Stuck", "Hand", "Away", "Ada", "Rehearsal 2", "Rehearsal 10", "Zoe"],
    ]);
    expect(inOrder(rows, "name").map(({ name }) => name)).toEqual([
      ...["Ada", "Away", "Hand", "Rehearsal 2", "Rehearsal 10", "Stuck", "Zoe"],
    ]);
  });

  it("tells need from absence, and a simulated row is not away", () => {
    expect(rows.filter(needsHelp).map(({ name }) => name)).toEqual(["Hand", "Stuck"]);
    expect(rows.filter(isAway).map(({ name }) => name)).toEqual(["Away"]);
  });
});

describe("what is said of a room", () => {
  it("is who is here, who is stuck and whose hand is up", () => {
    const people = ["Ada", "Bob", "Eve"].map((name, id) => somebody(id, name));
    const rows = roomOf(people, [place(0, "bowl", stuck), place(2, "bowl", stuck)], []);
    expect(roomSentence(rows)).toBe("3 here, 2 stuck: Ada, Eve");
    expect(roomSentence(roomOf(people, [], []))).toBe("3 here, nobody is stuck");
    expect(roomSentence(roomOf(people, [place(0, "bowl", stuck)], [hand("Bob")]))).toBe(
      "3 here; 1 stuck: Ada; 1 hand up: Bob",
    );
  });

  it("names no more than six", () => {
    const people = Array.from({ length: 9 }, (_, i) => somebody(i, `P${i + 1}`));
    const places = people.map(({ id }) => place(id, "bowl", stuck));
    expect(roomSentence(roomOf(people, places, []))).toBe("9 here, 9 stuck: P1, P2, P3, P4, P5, P6 and 3 more");
  });

  it("counts an exercise: who has scored is counted so though they are stuck now", () => {
    const rows = roomOf(
      [somebody(1, "Ada"), somebody(2, "Bob"), somebody(3, "Eve")],
      [place(1, "bowl", scored), place(2, "bowl", { ...stuck, best: 12 }), place(3, "bowl"), place(9, "bowl", stuck)],
      [],
    );
    const columns = roomColumns(["bowl", "valley"], rows);
    expect(columns).toEqual([
      { slug: "bowl", scored: 2, stuck: 1, been: 3 },
      { slug: "valley", scored: 0, stuck: 0, been: 0 },
    ]);
    expect(columns.map(columnSentence)).toEqual(["2 scored · 1 stuck", "nobody yet"]);
  });

  it("has a word for each place, and a sentence", () => {
    const places = [place(1, "a"), place(1, "a", { progress: "TRIED", runs: 1 }), place(1, "a", scored)];
    expect([...places, place(1, "a", stuck)].map(placeWord)).toEqual(["looks", "1 run", "87.50", "stuck"]);
    expect([...places, place(1, "a", stuck)].map(placeSentence)).toEqual([
      "looks, no run yet",
      "1 run, none for points",
      "3 runs, 1 for points, best 87.50",
      "stuck, 5 runs, 2 for points",
    ]);
    expect(placeSentence(place(1, "a", { progress: "STUCK" }))).toContain("looks for long");
  });
});
