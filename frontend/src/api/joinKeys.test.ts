import { expect, it } from "vitest";
import { JoinKeys } from "./joinKeys";

it("keeps a workshop's key until it is joined", () => {
  const keys = new JoinKeys(sessionStorage);
  const first = keys.keyOf("DEMO");
  expect(new JoinKeys(sessionStorage).keyOf("DEMO")).toBe(first);
  expect(keys.keyOf("K7QM4X")).not.toBe(first);
  keys.joined("DEMO");
  expect(keys.keyOf("DEMO")).not.toBe(first);
});
