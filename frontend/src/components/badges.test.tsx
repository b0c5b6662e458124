import { MantineProvider } from "@mantine/core";
import { act, render, screen } from "@testing-library/react";
import { MemoryRouter } from "react-router";
import { afterEach, expect, it, vi } from "vitest";
import { unsetClock } from "../model/clock";
import { AppFrame } from "./AppFrame";
import { ConnectionBadge } from "./ConnectionBadge";
import { Countdown } from "./Countdown";
import { LevelMark } from "./LevelMark";
import { ScoreBadge } from "./ScoreBadge";
import { VerdictBadge } from "./VerdictBadge";

afterEach(() => void vi.useRealTimers());

it("says the connection's state in a word", () => {
  render(<ConnectionBadge connection="offline" />);
  expect(screen.getByRole("status")).toHaveTextContent("Offline");
});

it("says a level even where only its shape is drawn", () => {
  render(<LevelMark level="BLACK" wordless />);
  expect(screen.getByText("Black")).toBeInTheDocument();
});

it("says what became of a submission", () => {
  const { rerender } = render(<VerdictBadge verdict="DIVERGED" />);
  expect(screen.getByText("Diverged")).toBeInTheDocument();
  rerender(<VerdictBadge state="QUEUED" verdict={null} />);
  expect(screen.getByText("Waiting")).toBeInTheDocument();
  rerender(<VerdictBadge verdict="SCORED" practice />);
  expect(screen.getByText("Ran well")).toBeInTheDocument();
});

it("shows no score as none", () => {
  render(<ScoreBadge score={null} />);
  expect(screen.getByText("No score yet")).toBeInTheDocument();
});

it("counts down to zero and stays there", () => {
  vi.useFakeTimers({ now: Date.parse("2026-11-21T18:00:00Z") });
  render(<Countdown until="2026-11-21T18:00:02Z" clock={unsetClock} />);
  expect(screen.getByRole("timer")).toHaveTextContent("0:02");
  act(() => void vi.advanceTimersByTime(5_000));
  expect(screen.getByRole("timer")).toHaveTextContent("0:00");
});

it("frames a page with the workshop's name and the connection", () => {
  render(
    <MantineProvider>
      <MemoryRouter>
        <AppFrame workshopName="Thursday meetup" connection="live">
          <p>Page</p>
        </AppFrame>
      </MemoryRouter>
    </MantineProvider>,
  );
  expect(screen.getByRole("banner")).toHaveTextContent("Thursday meetup");
  expect(screen.getByRole("main")).toHaveTextContent("Page");
  expect(screen.getByRole("button", { name: /Switch to dark/ })).toBeInTheDocument();
});
