import { act, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { synchronise, unsetClock } from "../model/clock";
import { Countdown } from "./Countdown";

const serverTime = "2026-11-22T19:00:00Z";
/** This device is five minutes fast. */
const local = Date.parse(serverTime) + 5 * 60_000;

beforeEach(() => void vi.useFakeTimers({ now: local }));
afterEach(() => void vi.useRealTimers());

it("counts by the server's clock, whatever the device's own says, and stays at nought", () => {
  render(<Countdown until="2026-11-22T19:00:03Z" clock={synchronise(unsetClock, serverTime, local)} />);
  const shown = screen.getByRole("timer");
  expect(shown).toHaveTextContent("0:03");
  act(() => void vi.advanceTimersByTime(2_000));
  expect(shown).toHaveTextContent("0:01");
  act(() => void vi.advanceTimersByTime(60_000));
  expect(shown).toHaveTextContent("0:00");
});

it("is right after a sleep in which no timer ran", () => {
  render(<Countdown until="2026-11-22T19:10:00Z" clock={synchronise(unsetClock, serverTime, local)} />);
  vi.setSystemTime(local + 9 * 60_000);
  act(() => void vi.advanceTimersByTime(250));
  expect(screen.getByRole("timer")).toHaveTextContent("1:00");
});
