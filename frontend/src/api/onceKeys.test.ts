import { expect, it } from "vitest";
import { OnceKeys } from "./onceKeys";

function storage() {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
    removeItem: (name: string) => void kept.delete(name),
  };
}

it("gives the same words the same key until they are answered, even after a reload", () => {
  const tab = storage();
  const key = new OnceKeys(tab, "questions").keyOf("May I?");
  const keys = new OnceKeys(tab, "questions");
  expect(keys.keyOf("May I?")).toBe(key);
  keys.answered();
  expect(keys.keyOf("May I?")).not.toBe(key);
});

it("gives other words another key", () => {
  const keys = new OnceKeys(storage(), "questions");
  expect(keys.keyOf("May we?")).not.toBe(keys.keyOf("May I?"));
});
