import { render, screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import type { Standing } from "../../api/types";
import { unsetClock } from "../../model/clock";
import { boardOf as boardOfBracket, reduceBoard } from "../../model/standings";
import { BoardList } from "./BoardList";
import { BoardTable } from "./BoardTable";

function standing(participant: number, name: string, score: number, others: Partial<Standing> = {}): Standing {
  return {
    rank: null,
    participant,
    name,
    bracket: null,
    score,
    oracleCalls: 100,
    exercises: { bowl: { score, tries: 2, verdict: "SCORED" } },
    lastImprovedAt: "2026-11-21T18:00:00Z",
    baseline: false,
    ...others,
  };
}

const diverged = { bowl: { score: null, tries: 1, verdict: "DIVERGED" as const } };

function boardOf(standings: Standing[]) {
  const exercises = [
    { slug: "bowl", title: "Bowl" },
    { slug: "valley", title: "Valley" },
  ];
  const board = { seq: 1, full: true, frozen: false, exercises, standings };
  const reduced = reduceBoard(null, { kind: "board", board, at: 0 });
  if (!reduced) throw new Error("a full board is a board");
  return reduced;
}

const board = boardOf([
  standing(1, "Ada", 90),
  standing(2, "Ben", 0, { exercises: diverged, lastImprovedAt: null }),
  standing(9, "Momentum", 95, { baseline: true }),
]);
const now = Date.parse("2026-11-21T18:03:00Z");

it("shows who, how much, in what, and when", () => {
  render(<BoardTable board={board} mine="participant 1" clock={unsetClock} now={now} />);
  const ada = within(screen.getByRole("row", { name: /Ada/ }));
  expect(ada.getByText("you")).toBeInTheDocument();
  expect(ada.getAllByText("90.00")).toHaveLength(2);
  expect(ada.getByText("2 tries")).toBeInTheDocument();
  expect(ada.getByText("not tried")).toBeInTheDocument();
  expect(ada.getByText("3 min ago")).toBeInTheDocument();
});

it("tells diverged from zero, and baselines from people", () => {
  render(<BoardTable board={board} mine={undefined} clock={unsetClock} now={now} />);
  expect(within(screen.getByRole("row", { name: /Ben/ })).getByText("Diverged")).toBeInTheDocument();
  expect(within(screen.getByRole("row", { name: /Momentum/ })).getByText("no rank")).toBeInTheDocument();
});

it("says the same in lines on a phone", () => {
  render(<BoardList board={board} mine="participant 2" clock={unsetClock} now={now} />);
  const lines = within(screen.getByRole("list", { name: "Standings" }));
  expect(lines.getByText("Momentum").closest("li")).toHaveTextContent("baseline");
  expect(lines.getByText("Diverged")).toBeInTheDocument();
});

it("says in which bracket somebody competes, unless all do", () => {
  const both = boardOf([
    standing(1, "Ada", 90, { bracket: "Students" }),
    standing(2, "Ben", 95, { bracket: "Professionals" }),
    standing(9, "Momentum", 99, { baseline: true }),
  ]);
  const shown = render(<BoardTable board={both} mine={undefined} clock={unsetClock} now={now} />);
  expect(screen.getByRole("rowheader", { name: "Ada Students" })).toBeInTheDocument();
  shown.rerender(<BoardTable board={boardOfBracket(both, "Students")} mine={undefined} clock={unsetClock} now={now} />);
  expect(screen.getByRole("row", { name: /^1 Ada 90/ })).toBeInTheDocument();
  expect(screen.queryByText("Ben")).not.toBeInTheDocument();
  expect(screen.getByText("Momentum")).toBeInTheDocument();
});
