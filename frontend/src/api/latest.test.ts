import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Latest } from "./latest";

type Under = { question: string; signal: AbortSignal; answer: (text: string) => void; fail: (why: unknown) => void };

/** A line whose answers come when the test says so. */
function line() {
  const sent: Under[] = [];
  const heard: string[] = [];
  const latest = new Latest<string, string>(
    (question, signal) => new Promise((answer, fail) => sent.push({ question, signal, answer, fail })),
    {
      answered: (question, answer) => heard.push(`${question}: ${answer}`),
      failed: (why, willRetry) => heard.push(`${String(why)}${willRetry ? ", again" : ""}`),
    },
    (failure) => failure === "busy",
  );
  return { latest, sent, heard };
}

const settled = () => vi.advanceTimersByTimeAsync(0);

describe("the latest question", () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it("is asked after the one that is under way, and those between are not", async () => {
    const { latest, sent, heard } = line();
    for (const question of ["a", "b", "c", "d"]) latest.ask(question);
    expect(sent.map(({ question }) => question)).toEqual(["a"]);
    sent[0]?.answer("1");
    await settled();
    expect(heard).toEqual(["a: 1"]);
    expect(sent.map(({ question }) => question)).toEqual(["a", "d"]);
    sent[1]?.answer("4");
    await settled();
    expect(heard).toEqual(["a: 1", "d: 4"]);
    expect(sent).toHaveLength(2);
  });

  it("is asked in the answer to another", async () => {
    const { latest, sent } = line();
    latest.ask("a");
    sent[0]?.answer("1");
    await settled();
    latest.ask("b");
    expect(sent.map(({ question }) => question)).toEqual(["a", "b"]);
  });

  it("waits a moment where the server is busy, and is the latest then", async () => {
    const { latest, sent, heard } = line();
    latest.ask("a");
    sent[0]?.fail("busy");
    await settled();
    latest.ask("b");
    latest.ask("c");
    expect(heard).toEqual(["busy, again"]);
    expect(sent).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.map(({ question }) => question)).toEqual(["a", "c"]);
  });

  it("is asked again where nothing else is", async () => {
    const { latest, sent } = line();
    latest.ask("a");
    sent[0]?.fail("busy");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(sent.map(({ question }) => question)).toEqual(["a", "a"]);
  });

  it("is not asked again where that cannot help", async () => {
    const { latest, sent, heard } = line();
    latest.ask("a");
    latest.ask("b");
    sent[0]?.fail("wrong");
    await vi.advanceTimersByTimeAsync(2_000);
    expect(heard).toEqual(["wrong"]);
    expect(sent.map(({ question }) => question)).toEqual(["a", "b"]);
  });

  it("is given up when it is dropped, and another can be asked", async () => {
    const { latest, sent, heard } = line();
    latest.ask("a");
    latest.drop();
    expect(sent[0]?.signal.aborted).toBe(true);
    latest.ask("b");
    sent[0]?.fail("aborted");
    sent[1]?.answer("2");
    await settled();
    expect(heard).toEqual(["b: 2"]);
  });
});
