import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { RacePlayer } from "./RacePlayer";

/** Frames as they are asked for; a test lets them come. */
let frames: FrameRequestCallback[] = [];

beforeEach(() => {
  frames = [];
  vi.spyOn(performance, "now").mockReturnValue(0);
  vi.stubGlobal("requestAnimationFrame", (frame: FrameRequestCallback) => frames.push(frame));
  vi.stubGlobal("cancelAnimationFrame", () => {
    frames = [];
  });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

function frame(now: number): void {
  const [next] = frames.splice(0, 1);
  next?.(now);
}

function watched(length = 200) {
  const player = new RacePlayer(length, { call: 0, isPlaying: true, speed: 1 });
  const painted: number[] = [];
  player.onFrame((call) => painted.push(call));
  const leave = player.subscribe(() => {});
  return { player, painted, leave };
}

it("paints each frame, and tells the page only now and then", () => {
  const { player, painted } = watched();
  const told: number[] = [];
  player.subscribe(() => told.push(player.snapshot().call));
  for (let now = 20; now <= 200; now += 20) frame(now);
  expect(painted).toHaveLength(11);
  expect(painted.at(-1)).toBeCloseTo(2);
  expect(told).toHaveLength(1);
});

it("does not leap after the tab was hidden", () => {
  const { painted } = watched();
  frame(60_000);
  expect(painted.at(-1)).toBeCloseTo(5);
});

it("asks for no frame when nobody watches, nothing runs, or it is over", () => {
  const { player, leave } = watched(200);
  player.send({ kind: "toggle" });
  frame(20);
  expect(frames).toHaveLength(0);
  player.send({ kind: "toggle" });
  expect(frames).toHaveLength(1);
  leave();
  expect(frames).toHaveLength(0);
});

it("stops at the end and says so", () => {
  const { player } = watched(2);
  player.send({ kind: "speed", speed: 4 });
  for (let now = 100; frames.length > 0 && now < 60_000; now += 100) frame(now);
  expect(player.snapshot()).toEqual({ call: 2, isPlaying: false, speed: 4 });
});

it("stays within a race that has become shorter", () => {
  const { player } = watched(200);
  player.send({ kind: "scrub", call: 150 });
  player.setLength(100);
  expect(player.snapshot().call).toBe(100);
  player.setLength(300);
  expect(player.snapshot().call).toBe(300);
});
