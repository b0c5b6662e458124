import { describe, expect, it } from "vitest";
import { holdsFor, invitationLink, invitationSecretOf, refusalIn, setUpCodeOf } from "./organizers";

const secret = "xV3n-9_kQ2bLr8TzP0aWcYdEfGhIjKlM";

describe("an invitation's link", () => {
  it("carries its secret where no server sees it, and gives it back", () => {
    const link = invitationLink("https://talweg.example.org", secret);
    expect(new URL(link).pathname).toBe("/organizer/invite");
    expect(new URL(link).search).toBe("");
    expect(invitationSecretOf(new URL(link).hash)).toBe(secret);
  });

  it.each(["", "#", "#short", `#${secret} and more`, "#<script>alert(1)</script>"])("has none in %j", (hash) => {
    expect(invitationSecretOf(hash)).toBeNull();
  });
});

describe("the set-up link", () => {
  it("gives the code that the server printed", () => {
    expect(setUpCodeOf("#code=K7QM-4TXR-B3WZ")).toBe("K7QM-4TXR-B3WZ");
  });

  it.each(["", "#K7QM-4TXR-B3WZ", "#code=", "#code=<b>"])("has none in %j", (hash) => {
    expect(setUpCodeOf(hash)).toBe("");
  });
});

describe("who comes back from another server", () => {
  it("is told why they are not let in", () => {
    expect(refusalIn("?refused=uninvited")).toContain("not invited yet");
    expect(refusalIn("")).toBeNull();
  });

  it("reads nothing that somebody else wrote into the address", () => {
    expect(refusalIn("?refused=Your%20password%20expired")).toBeNull();
  });
});

it.each([
  ["2026-11-22T15:00:30Z", "1 minute"],
  ["2026-11-22T15:40:00Z", "40 minutes"],
  ["2026-11-22T18:00:00Z", "3 hours"],
  ["2026-11-24T15:00:00Z", "2 days"],
  ["2026-11-22T14:00:00Z", "0 minutes"],
])("until %s an invitation holds %s", (expiresAt, words) => {
  expect(holdsFor(expiresAt, Date.parse("2026-11-22T15:00:00Z"))).toBe(words);
});
