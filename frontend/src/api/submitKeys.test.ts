import { expect, it } from "vitest";
import { type Attempt, randomUuid, SubmitKeys } from "./submitKeys";

const attempt: Attempt = { code: "DEMO", slug: "a", practice: false, language: "python", source: "x = 1" };

function memory() {
  const values = new Map<string, string>();
  return {
    getItem: (name: string) => values.get(name) ?? null,
    setItem: (name: string, value: string) => void values.set(name, value),
    removeItem: (name: string) => void values.delete(name),
  };
}

it("keeps the key of an unanswered attempt, over a reload too", () => {
  const storage = memory();
  const key = new SubmitKeys(storage).keyOf(attempt);
  expect(new SubmitKeys(storage).keyOf({ ...attempt })).toBe(key);
});

it("gives another key to another source, to practice, and after the answer", () => {
  const keys = new SubmitKeys(memory());
  const first = keys.keyOf(attempt);
  expect(keys.keyOf({ ...attempt, practice: true })).not.toBe(first);
  expect(keys.keyOf(attempt)).toBe(first);
  keys.answered(attempt);
  const second = keys.keyOf(attempt);
  expect(second).not.toBe(first);
  expect(keys.keyOf({ ...attempt, source: "x = 2" })).not.toBe(second);
});

it("makes UUIDs of version 4", () => {
  expect(randomUuid()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});
