import { expect, it } from "vitest";
import { textChange } from "./textChange";

it.each([
  ["rate: 0.1\nseed: 1", "rate: 0.25\nseed: 1"],
  ["", "new"],
  ["aaa", "aa"],
  ["abcabc", "abc"],
  ["old", ""],
])("turns %j into %j", (from, to) => {
  const change = textChange(from, to);
  expect(change).not.toBeNull();
  if (change) expect(from.slice(0, change.from) + change.insert + from.slice(change.to)).toBe(to);
});

it("leaves an equal text alone, and the rest of a changed one", () => {
  expect(textChange("same", "same")).toBeNull();
  expect(textChange("rate: 0.1\nseed: 1", "rate: 0.2\nseed: 1")).toEqual({ from: 8, to: 9, insert: "2" });
});

it("never cuts a sign in two", () => {
  for (const [from, to] of [
    ["a😀b", "a😁b"],
    ["😀", "😁"],
    ["😀", "🤀"],
    ["😀😀", "😀"],
    ["", "😀"],
  ] as const) {
    const change = textChange(from, to);
    expect(change).not.toBeNull();
    if (!change) continue;
    expect(from.slice(0, change.from) + change.insert + from.slice(change.to)).toBe(to);
    // Which refuses half a sign.
    expect(() => encodeURIComponent(change.insert + from.slice(0, change.from))).not.toThrow();
  }
});
