import { expect, it } from "vitest";
import { resumeCodeOf, resumeLink } from "./resume";

it("finds the code of its own links, which is in no part that a server is sent", () => {
  const link = new URL(resumeLink("http://192.168.1.20:8080/join/DEMO", "K7QM-4TXR-B3WZ"));
  expect(link.pathname + link.search).toBe("/join/DEMO");
  expect(resumeCodeOf(link.hash)).toBe("K7QM-4TXR-B3WZ");
});

it("takes nothing else for a code", () => {
  expect(["", "#content", "#resume=", "#resume=%00", `#resume=${"A".repeat(41)}`].map(resumeCodeOf)).toEqual(
    Array(5).fill(null),
  );
});
