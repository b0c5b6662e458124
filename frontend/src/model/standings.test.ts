import { describe, expect, it } from "vitest";
import { type Board, boardOf, type Leaderboard, movement, reduceBoard, type Standing } from "./standings";

function standing(participant: number, score: number, more: Partial<Standing> = {}): Standing {
  return {
    rank: null,
    participant,
    name: `p${participant}`,
    bracket: null,
    score,
    oracleCalls: 100,
    exercises: {},
    lastImprovedAt: "2026-11-21T18:00:00Z",
    baseline: false,
    ...more,
  };
}

function leaderboard(seq: number, standings: Standing[], full = true): Leaderboard {
  return { seq, full, frozen: false, exercises: [{ slug: "a", title: "A" }], standings };
}

function opened(...standings: Standing[]): Board {
  const board = reduceBoard(null, { kind: "board", board: leaderboard(1, standings), at: 0 });
  if (!board) throw new Error("a full board must open");
  return board;
}

const order = (board: Board | null) => board?.rows.map((row) => `${row.rank ?? "-"} ${row.name}`);

describe("order", () => {
  it("is score, then fewer calls, then earlier improvement", () => {
    const board = opened(
      standing(1, 50),
      standing(2, 90, { oracleCalls: 200 }),
      standing(3, 90, { oracleCalls: 150, lastImprovedAt: "2026-11-21T18:00:00.5Z" }),
      standing(4, 90, { oracleCalls: 150, lastImprovedAt: "2026-11-21T18:00:00.499999Z" }),
    );
    expect(order(board)).toEqual(["1 p4", "2 p3", "3 p2", "4 p1"]);
  });

  it("lets equals share a rank and leaves the next place out", () => {
    expect(order(opened(standing(1, 80), standing(2, 80), standing(3, 70)))).toEqual(["1 p1", "1 p2", "3 p3"]);
  });

  it("gives baselines a place but no rank", () => {
    const board = opened(standing(1, 80), standing(0, 85, { baseline: true, name: "Adam" }), standing(2, 90));
    expect(order(board)).toEqual(["1 p2", "- Adam", "2 p1"]);
  });

  it("puts who never improved last", () => {
    expect(order(opened(standing(1, 0, { lastImprovedAt: null }), standing(2, 0)))).toEqual(["1 p2", "2 p1"]);
  });

  it("reads an instant whose seconds were left out", () => {
    const board = opened(
      standing(1, 5, { lastImprovedAt: "2026-11-21T18:01:01Z" }),
      standing(2, 5, { lastImprovedAt: "2026-11-21T18:01Z" }),
    );
    expect(order(board)).toEqual(["1 p2", "2 p1"]);
  });
});

describe("changes", () => {
  it("move a row and all it passes, and remember where each stood", () => {
    const board = reduceBoard(opened(standing(1, 80), standing(2, 70), standing(3, 60)), {
      kind: "standings",
      seq: 2,
      gone: [],
      frozen: true,
      standings: [standing(3, 95)],
      at: 7,
    });
    expect(order(board)).toEqual(["1 p3", "2 p1", "3 p2"]);
    expect(board?.rows.map(movement)).toEqual([2, -1, -1]);
    expect(board?.rows[0]?.movedAt).toBe(7);
    expect(board).toMatchObject({ seq: 2, frozen: true });
  });

  it("keep the arrow of a row that did not move again", () => {
    const first = reduceBoard(opened(standing(1, 80), standing(2, 70)), {
      kind: "standings",
      seq: 2,
      gone: [],
      frozen: false,
      standings: [standing(2, 90)],
      at: 1,
    });
    const second = reduceBoard(first, {
      kind: "standings",
      seq: 3,
      gone: [],
      frozen: false,
      standings: [standing(2, 91)],
      at: 2,
    });
    expect(second?.rows.map(movement)).toEqual([1, -1]);
  });

  it("take in newcomers without an arrow", () => {
    const board = reduceBoard(opened(standing(1, 80)), {
      kind: "standings",
      seq: 2,
      gone: [],
      frozen: false,
      standings: [standing(9, 99)],
      at: 1,
    });
    expect(board?.rows.map(movement)).toEqual([0, -1]);
  });

  it("without a board are dropped", () => {
    expect(
      reduceBoard(null, { kind: "standings", seq: 2, frozen: false, standings: [standing(1, 1)], gone: [], at: 0 }),
    ).toBeNull();
    expect(reduceBoard(null, { kind: "board", board: leaderboard(2, [standing(1, 1)], false), at: 0 })).toBeNull();
  });
});

describe("boards", () => {
  it("that are full replace every row", () => {
    const board = reduceBoard(opened(standing(1, 80), standing(2, 70)), {
      kind: "board",
      board: leaderboard(9, [standing(2, 70)]),
      at: 1,
    });
    expect(order(board)).toEqual(["1 p2"]);
    expect(board?.rows.map(movement)).toEqual([1]);
  });

  it("that name only changes keep the other rows", () => {
    const board = reduceBoard(opened(standing(1, 80), standing(2, 70)), {
      kind: "board",
      board: leaderboard(9, [standing(2, 85)], false),
      at: 1,
    });
    expect(order(board)).toEqual(["1 p2", "2 p1"]);
    expect(board?.seq).toBe(9);
  });
});

describe("a bracket's board", () => {
  const students = { bracket: "Students" };
  const pros = { bracket: "Professionals" };

  it("ranks its own among themselves as the whole board does, with the baselines between them", () => {
    const board = opened(
      standing(1, 99, pros),
      standing(2, 90, students),
      standing(3, 80, students),
      standing(4, 80, students),
      standing(5, 70, students),
      standing(6, 60),
      standing(9, 85, { name: "Momentum", baseline: true }),
    );
    expect(order(boardOf(board, "Students"))).toEqual(["1 p2", "- Momentum", "2 p3", "2 p4", "4 p5"]);
    expect(order(boardOf(board, "Professionals"))).toEqual(["1 p1", "- Momentum"]);
    expect(boardOf(board, "Students").rows.every((row) => row.bracket === null)).toBe(true);
    expect(boardOf(board, null)).toBe(board);
  });

  it("knows who has moved in it, which on the whole board may be farther", () => {
    const before = opened(standing(1, 50, students), standing(2, 60, pros), standing(3, 70, students));
    const change = { kind: "standings" as const, seq: 2, frozen: false, gone: [], at: 5 };
    const after = reduceBoard(before, { ...change, standings: [standing(1, 80, students)] });
    if (!after) throw new Error("a board stays one");
    expect(order(boardOf(after, "Students"))).toEqual(["1 p1", "2 p3"]);
    expect(boardOf(after, "Students").rows.map(movement)).toEqual([1, -1]);
    expect(after.rows.map(movement)).toEqual([2, -1, -1]);
    expect(boardOf(after, "Professionals").rows.map(movement)).toEqual([0]);
  });

  it("counts no move for who has come from another bracket", () => {
    const before = opened(standing(1, 50, students), standing(2, 60, students), standing(3, 70, pros));
    const change = { kind: "standings" as const, seq: 2, frozen: false, gone: [], at: 5 };
    const after = reduceBoard(before, { ...change, standings: [standing(2, 60, pros)] });
    if (!after) throw new Error("a board stays one");
    expect(order(boardOf(after, "Professionals"))).toEqual(["1 p3", "2 p2"]);
    expect(boardOf(after, "Professionals").rows.map(movement)).toEqual([0, 0]);
    expect(boardOf(after, "Students").rows.map(movement)).toEqual([1]);
  });
});
