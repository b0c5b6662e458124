import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { expect, it } from "vitest";
import { LiveContext } from "../../api/liveContext";
import { initialLive } from "../../api/liveState";
import { mayHandIn, triesLeft } from "../../model/handIn";
import type { Round } from "../../model/workshop";
import { RunBar } from "./RunBar";

const round: Round = {
  ...{ id: 1, name: "Round 1", state: "OPEN", minutes: null, opensAt: null, freezesAt: null, closesAt: null },
  ...{ exercises: ["bowl"], solutionsOpen: false, secretDigest: "ab12", secret: null },
};

function show(attemptsLeft: number, isRetrying = false, extraUntil: string | null = null) {
  const nothing = () => undefined;
  render(
    <MantineProvider>
      <MemoryRouter>
        <LiveContext value={{ ...initialLive, code: "DEMO", workshop: null }}>
          <RunBar
            may={mayHandIn(round, { isJoined: true, attemptsLeft, isInExtraTime: extraUntil !== null })}
            extraUntil={extraUntil}
            tries={triesLeft({ attempts: 5, attemptsLeft })}
            {...{ round, isJoined: true, isSending: false, failure: null, onPractice: nothing, onSubmit: nothing }}
            onHelp={nothing}
            isRetrying={isRetrying}
          />
        </LiveContext>
      </MemoryRouter>
    </MantineProvider>,
  );
}

it("shows how many tries are left", () => {
  show(2);
  expect(screen.getByText("2 of 5 tries left")).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Submit" })).toBeEnabled();
});

it("leaves practice when they are used", () => {
  show(0);
  expect(screen.getByText("0 of 5 tries left")).toBeInTheDocument();
  expect(screen.getByText(/All your tries are used/)).toBeInTheDocument();
  expect(screen.getByRole("button", { name: "Submit" })).toBeDisabled();
  expect(screen.getByRole("button", { name: "Practice" })).toBeEnabled();
});

it("says that it goes on trying while nobody answers", () => {
  show(2, true);
  expect(screen.getByText(/being sent again until it is/)).toBeInTheDocument();
});

it("says how long extra time lasts", () => {
  show(2, false, new Date(Date.now() + 600_000).toISOString());
  expect(screen.getByText(/The time is up for the others/)).toHaveTextContent(/you may submit for 10:00 more/);
});
