import { describe, expect, it } from "vitest";
import {
  courseOf,
  hasEnded,
  heightDomain,
  leadersAt,
  namedRunners,
  pointAt,
  type Race,
  type Runner,
  raceSeconds,
  reduceTimeline,
  type Timeline,
  tallyAt,
} from "./race";

function runner(name: string, heights: number[], more: Partial<Runner> = {}): Runner {
  const calls = heights.map((_, i) => 10 * (i + 1));
  return {
    participant: name.charCodeAt(0),
    name,
    baseline: false,
    score: 50,
    diverged: false,
    track: { calls, heights, x: [], y: [] },
    ...more,
  };
}

function race(...runners: Runner[]): Race {
  return { seq: 1, unit: "oracle calls", budget: 100, dimension: 2, gapKnown: true, runners };
}

describe("a course", () => {
  const course = courseOf(race(runner("Ada", [1, 0, -1]), runner("Bo", [1, -2])));

  it("is as long as its longest run", () => {
    expect(course.length).toBe(30);
    expect(courseOf(race()).length).toBe(1);
  });

  it("knows the point that each runner has reached, its first one before that", () => {
    expect([0, 10, 19.9, 20, 99].map((call) => pointAt(course, 0, call))).toEqual([0, 0, 0, 1, 2]);
    expect([0, 25].map((call) => pointAt(course, 1, call))).toEqual([3, 4]);
  });

  it("knows who is still on the way, and who diverged", () => {
    const wild = courseOf(race(runner("Ada", [1, 0, -1]), runner("Bo", [1, 9], { diverged: true })));
    expect(hasEnded(wild, 1, 19)).toBe(false);
    expect(tallyAt(wild, 19)).toEqual({ diverged: 0, running: 2 });
    expect(tallyAt(wild, 20)).toEqual({ diverged: 1, running: 1 });
    expect(tallyAt(wild, 30)).toEqual({ diverged: 1, running: 0 });
  });
});

describe("the leaders", () => {
  const course = courseOf(
    race(
      runner("Ada", [1, 0, -3]),
      runner("Adam", [1, -1, -2], { baseline: true }),
      runner("Bo", [1, -2, 4]),
      runner("Cy", [1, 0, -3]),
    ),
  );
  const names = (call: number, most = 9) =>
    leadersAt(course, call, most).map(({ runner, place }) => `${place ?? "⚑"} ${course.runners[runner]?.name}`);

  it("are the lowest at that call, whatever they do afterwards", () => {
    expect(names(20)).toEqual(["1 Bo", "⚑ Adam", "2 Ada", "3 Cy"]);
    expect(names(30)).toEqual(["1 Ada", "2 Cy", "3 Bo", "⚑ Adam"]);
  });

  it("keep what they have reached when they climb again", () => {
    expect(leadersAt(course, 30, 9).find(({ runner }) => runner === 2)?.height).toBe(-2);
  });

  it("at the start stand in the order of points, and no more than asked for", () => {
    expect(names(0, 2)).toEqual(["1 Ada", "⚑ Adam"]);
  });

  it("who got as low with fewer calls is before who needed more", () => {
    const late = runner("Late", [1, 0, -3]);
    const early = runner("Early", [1, -3, -3]);
    const tied = courseOf(race(late, early));
    expect(leadersAt(tied, 30, 2).map(({ runner }) => runner)).toEqual([1, 0]);
  });
});

describe("names", () => {
  const people = Array.from({ length: 14 }, (_, i) => runner(`P${i}`, [1], { participant: i }));
  const baseline = runner("Adam", [1], { baseline: true, participant: 99 });

  it("are for the ten with the most points and for me", () => {
    expect(namedRunners([...people, baseline], 12)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12]);
    expect(namedRunners([...people, baseline], 3)).toHaveLength(10);
    expect(namedRunners(people, null)).toHaveLength(10);
  });

  it("are for the baselines too where there is room", () => {
    expect(namedRunners([baseline, ...people.slice(0, 2)], null)).toEqual([1, 2, 0]);
  });
});

describe("the heights that are drawn", () => {
  it("are whole powers of ten around all runs", () => {
    expect(heightDomain(race(runner("Ada", [1.2, -3.4]), runner("Bo", [1.2, 0])))).toEqual([-4, 2]);
  });

  it("do not follow a run that diverges, nor one that wanders far above the start", () => {
    expect(heightDomain(race(runner("Ada", [1, -1]), runner("Bo", [1, 90], { diverged: true })))).toEqual([-1, 1]);
    expect(heightDomain(race(runner("Ada", [1, 40, -1])))).toEqual([-1, 3]);
  });

  it("are something where nobody runs", () => {
    expect(heightDomain(race())).toEqual([-1, 0]);
  });
});

describe("the timeline", () => {
  const length = 200;
  const start: Timeline = { call: 0, isPlaying: true, speed: 1 };

  it("runs through in the same time, whatever the budget", () => {
    expect(reduceTimeline(start, { kind: "tick", seconds: raceSeconds / 2 }, length).call).toBe(100);
    expect(reduceTimeline(start, { kind: "tick", seconds: raceSeconds / 2 }, 4550).call).toBe(2275);
  });

  it("is as fast as its speed", () => {
    const fast = reduceTimeline(start, { kind: "speed", speed: 4 }, length);
    expect(reduceTimeline(fast, { kind: "tick", seconds: 1 }, length).call).toBe(40);
  });

  it("stops at its end, and begins anew from there", () => {
    const over = reduceTimeline({ ...start, call: 199 }, { kind: "tick", seconds: 5 }, length);
    expect(over).toEqual({ call: 200, isPlaying: false, speed: 1 });
    expect(reduceTimeline(over, { kind: "toggle" }, length)).toEqual(start);
  });

  it("goes on from where it was paused", () => {
    const paused = reduceTimeline({ ...start, call: 70 }, { kind: "toggle" }, length);
    expect(paused).toEqual({ call: 70, isPlaying: false, speed: 1 });
    expect(reduceTimeline(paused, { kind: "tick", seconds: 1 }, length)).toBe(paused);
    expect(reduceTimeline(paused, { kind: "toggle" }, length)).toEqual({ call: 70, isPlaying: true, speed: 1 });
  });

  it("is scrubbed within the race, and then stands", () => {
    expect(reduceTimeline(start, { kind: "scrub", call: 999 }, length)).toEqual({
      ...start,
      call: 200,
      isPlaying: false,
    });
    expect(reduceTimeline(start, { kind: "scrub", call: -3 }, length).call).toBe(0);
    expect(reduceTimeline({ ...start, call: 50, isPlaying: false }, { kind: "restart" }, length)).toEqual(start);
  });
});
