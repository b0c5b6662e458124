import { expect, it } from "vitest";
import { teamCodeOf, teamLink } from "./team";

it("finds the code of its own links, which is in no part that a server is sent", () => {
  const link = new URL(teamLink("http://192.168.1.20:8080/join/DEMO", "K7QM-4TXR-B3WZ"));
  expect(link.pathname + link.search).toBe("/join/DEMO");
  expect(teamCodeOf(link.hash)).toBe("K7QM-4TXR-B3WZ");
});

it("takes nothing else for a code", () => {
  expect(["", "#resume=K7QM-4TXR-B3WZ", "#team=", "#team=%00", `#team=${"A".repeat(41)}`].map(teamCodeOf)).toEqual(
    Array(5).fill(""),
  );
});
