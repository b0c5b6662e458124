import { describe, expect, it } from "vitest";
import { choiceOf, choiceOfKey, sceneOf } from "./scene";
import {
  currentRound,
  finaleRound,
  joinAddress,
  nextMoment,
  type Round,
  type RoundState,
  roundInHand,
  type Workshop,
  withNewcomer,
} from "./workshop";

function round(id: number, state: RoundState): Round {
  return {
    id,
    name: `Round ${id}`,
    state,
    minutes: 60,
    opensAt: "2026-11-21T18:00:00Z",
    freezesAt: null,
    closesAt: "2026-11-21T19:00:00Z",
    exercises: [],
    solutionsOpen: false,
    secretDigest: "9f2c",
    secret: null,
  };
}

function workshop(...rounds: Round[]): Workshop {
  return {
    code: "DEMO",
    name: "Demo",
    kind: "SESSION",
    serverTime: "2026-11-21T18:00:00Z",
    joinUrl: "http://192.168.1.20:8080/join/DEMO",
    participants: 2,
    teams: false,
    brackets: [],
    scene: "AUTO",
    nicknames: ["ada", "bob"],
    rounds,
  };
}

describe("roundInHand", () => {
  const inHand = (...rounds: Round[]) => roundInHand(workshop(...rounds))?.id;

  it("stays with a round until it is finalized, unless another one runs", () => {
    expect(inHand(round(1, "CLOSED"), round(2, "SCHEDULED"))).toBe(1);
    expect(inHand(round(1, "CLOSED"), round(2, "OPEN"))).toBe(2);
    expect(inHand(round(1, "FINALIZED"), round(2, "SCHEDULED"))).toBe(2);
    expect(inHand(round(1, "FINALIZED"), round(2, "FINALIZED"))).toBe(2);
    expect(inHand()).toBeUndefined();
  });
});

describe("currentRound", () => {
  it("prefers the round that runs", () => {
    expect(currentRound(workshop(round(1, "FINALIZED"), round(2, "FROZEN"), round(3, "SCHEDULED")))?.id).toBe(2);
  });
  it("else looks ahead, else back", () => {
    expect(currentRound(workshop(round(1, "CLOSED"), round(2, "SCHEDULED")))?.id).toBe(2);
    expect(currentRound(workshop(round(1, "FINALIZED"), round(2, "CLOSED")))?.id).toBe(2);
    expect(currentRound(workshop())).toBeNull();
  });
});

describe("nextMoment", () => {
  it("counts to the opening, then to the close, then to nothing", () => {
    expect(nextMoment(round(1, "SCHEDULED"))).toEqual({ word: "Opens in", at: "2026-11-21T18:00:00Z" });
    expect(nextMoment(round(1, "FROZEN"))).toEqual({ word: "Closes in", at: "2026-11-21T19:00:00Z" });
    expect(nextMoment(round(1, "CLOSED"))).toBeNull();
  });
});

describe("withNewcomer", () => {
  it("puts the newest first and names nobody twice", () => {
    expect(withNewcomer(workshop(), 3, "eve").nicknames).toEqual(["eve", "ada", "bob"]);
    expect(withNewcomer(workshop(), 2, "bob").nicknames).toEqual(["bob", "ada"]);
  });
});

describe("joinAddress", () => {
  it("is the address in use, unless only this machine knows it", () => {
    expect(joinAddress(workshop(), { origin: "https://talweg.example.org", hostname: "talweg.example.org" })).toBe(
      "https://talweg.example.org/join/DEMO",
    );
    expect(joinAddress(workshop(), { origin: "http://localhost:8080", hostname: "localhost" })).toBe(
      "http://192.168.1.20:8080/join/DEMO",
    );
  });
});

describe("sceneOf", () => {
  it("shows the board while a round runs and at the end, else the lobby", () => {
    expect(sceneOf(workshop())).toBe("lobby");
    expect(sceneOf(workshop(round(1, "SCHEDULED")))).toBe("lobby");
    expect(sceneOf(workshop(round(1, "CLOSED"), round(2, "SCHEDULED")))).toBe("lobby");
    expect(sceneOf(workshop(round(1, "CLOSED"), round(2, "OPEN")))).toBe("board");
    expect(sceneOf(workshop(round(1, "FINALIZED")))).toBe("board");
  });
});

describe("the scene", () => {
  it("is what somebody at the projector chose, until they leave it to the round again", () => {
    const running = workshop(round(1, "OPEN"));
    expect(sceneOf(running, "race")).toBe("race");
    expect(sceneOf(running, "lobby")).toBe("lobby");
    expect(sceneOf(running, "auto")).toBe("board");
    expect(sceneOf({ ...running, scene: "RACE" })).toBe("race");
    expect(sceneOf({ ...running, scene: "RACE" }, "lobby")).toBe("lobby");
  });

  it("is chosen by a key, and read from the address", () => {
    expect(["R", "r", "b", "a", "x"].map(choiceOfKey)).toEqual(["race", "race", "board", "auto", null]);
    expect([choiceOf("race"), choiceOf("nonsense"), choiceOf(null)]).toEqual(["race", "auto", "auto"]);
  });
});

describe("the finale to look at", () => {
  it("is the last finished round's, else that of the round that runs, else there is none", () => {
    expect(finaleRound(workshop(round(1, "FINALIZED"), round(2, "CLOSED"), round(3, "OPEN")))?.id).toBe(2);
    expect(finaleRound(workshop(round(1, "FROZEN"), round(2, "SCHEDULED")))?.id).toBe(1);
    expect(finaleRound(workshop(round(1, "SCHEDULED")))).toBeNull();
    expect(finaleRound(workshop())).toBeNull();
  });
});
