import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { createClient } from "../../api/client";
import type { Round, RoundState } from "../../api/types";
import { RoundButtons } from "./RoundButtons";

function round(state: RoundState): Round {
  return {
    id: 3,
    name: "Round 1",
    state,
    minutes: 60,
    opensAt: null,
    freezesAt: null,
    closesAt: "2026-11-21T19:00:00Z",
    exercises: [],
    solutionsOpen: false,
    secretDigest: "9f2c",
    secret: null,
  };
}

function show(state: RoundState) {
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createClient()}>
        <RoundButtons code="DEMO" round={round(state)} participants={42} waiting={2} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

function serve(status: number, body: unknown) {
  const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(JSON.stringify(body), { status }));
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

afterEach(() => vi.unstubAllGlobals());

it("offers only what is possible now", () => {
  show("SCHEDULED");
  expect(screen.getAllByRole("button").map((button) => button.textContent)).toEqual(["Open Round 1"]);
});

it("extends at once", async () => {
  const fetched = serve(200, {});
  show("OPEN");
  await userEvent.click(screen.getByRole("button", { name: "Extend by 5 minutes" }));
  expect(fetched.mock.calls[0]?.[0]).toBe("/api/organizer/workshops/DEMO/rounds/3/extend");
});

it("closes only after saying what that does to whom", async () => {
  const fetched = serve(409, { detail: "Round 1 is closed and cannot be closed now." });
  show("OPEN");
  await userEvent.click(screen.getByRole("button", { name: "Close Round 1" }));
  const dialog = await screen.findByRole("dialog", { name: "Close Round 1?" });
  expect(dialog).toHaveTextContent("42 participants can no longer submit");
  expect(fetched).not.toHaveBeenCalled();
  await userEvent.click(screen.getAllByRole("button", { name: "Close Round 1" }).at(-1) ?? dialog);
  expect(await screen.findByRole("alert")).toHaveTextContent("cannot be closed now");
  expect(fetched).toHaveBeenCalledOnce();
}, 20_000);
