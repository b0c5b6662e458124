import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { createClient } from "../../../api/client";
import { LiveContext } from "../../../api/liveContext";
import { initialLive } from "../../../api/liveState";
import type { HelpDesk as Desk } from "../../../api/types";
import { HelpDesk } from "./HelpDesk";

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000).toISOString();

const desk: Desk = {
  hands: [{ id: 3, nickname: "Ada", exercise: "bowl", raisedAt: minutesAgo(4) }],
  clarifications: [
    {
      ...{ id: 5, nickname: "Bo", exercise: null, question: "When do we end?", askedAt: minutesAgo(2) },
      ...{ answer: null, toAll: false, answeredAt: null },
    },
  ],
  answers: ["At the table by the door."],
  announcements: [{ id: 8, text: "**Pizza**", announcedAt: minutesAgo(1), withdrawnAt: null }],
};

function visit(status = 200, role = "OWNER") {
  const sent: { method: string; path: string; body: unknown }[] = [];
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit = {}) => {
    if (path.endsWith("/catalogue")) return new Response('[{"slug":"bowl","title":"A bowl"}]');
    if (path.endsWith("/session")) return new Response(JSON.stringify({ id: 1, name: "ada", role }));
    if (method === "GET") return new Response(JSON.stringify(desk));
    sent.push({ method, path, body: JSON.parse(String(body ?? "null")) });
    return new Response('{"detail":"Not tonight."}', { status });
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createClient()}>
        <LiveContext value={{ ...initialLive, code: "DEMO", workshop: null, here: new Set(["Bo"]) }}>
          <HelpDesk code="DEMO" />
        </LiveContext>
      </QueryClientProvider>
    </MantineProvider>,
  );
  return sent;
}

// What is loaded when it is asked for takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

afterEach(() => vi.unstubAllGlobals());

it("says who waits where and since when, and marks them helped", async () => {
  const sent = visit();
  const hands = await screen.findByRole("region", { name: "Raised hands (1)" });
  await within(hands).findByText(/A bowl/);
  expect(hands).toHaveTextContent("Ada");
  expect(hands).toHaveTextContent("not connected");
  expect(hands).toHaveTextContent("4 min ago");
  await userEvent.click(within(hands).getByRole("button", { name: "Helped Ada" }));
  expect(sent.map(({ path }) => path)).toEqual(["/api/organizer/workshops/DEMO/hands/3/helped"]);
});

it("answers one alone or everybody", async () => {
  const sent = visit();
  const questions = await screen.findByRole("region", { name: "Questions (1)" });
  await userEvent.click(within(questions).getByRole("button", { name: "Answer Bo" }));
  await userEvent.type(within(questions).getByLabelText("Answer to Bo"), "At nine.");
  await userEvent.click(within(questions).getByRole("button", { name: "Only to Bo" }));
  await vi.waitFor(() => expect(screen.queryByLabelText("Answer to Bo")).not.toBeInTheDocument());
  await userEvent.click(within(questions).getByRole("button", { name: "Answer Bo" }));
  await userEvent.type(within(questions).getByLabelText("Answer to Bo"), "At ten.");
  await userEvent.click(within(questions).getByRole("button", { name: "To everybody" }));
  expect(sent.map(({ body }) => body)).toEqual([
    { answer: "At nine.", toAll: false },
    { answer: "At ten.", toAll: true },
  ]);
});

it("has answers ready for one click, which can still be changed", async () => {
  const sent = visit();
  const questions = await screen.findByRole("region", { name: "Questions (1)" });
  await userEvent.click(within(questions).getByRole("button", { name: "Answer Bo" }));
  const ready = within(within(questions).getByRole("list", { name: "Ready answers" }));
  expect(ready.getAllByRole("button")).toHaveLength(7);
  await userEvent.click(ready.getByRole("button", { name: "Please read the statement again." }));
  const field = within(questions).getByLabelText("Answer to Bo");
  expect(field).toHaveValue("Please read the statement again.");
  await vi.waitFor(() => expect(within(questions).getByRole("button", { name: "To everybody" })).toHaveFocus());
  await userEvent.click(ready.getByRole("button", { name: "At the table by the door." }));
  await userEvent.type(field, " Now.");
  await userEvent.click(within(questions).getByRole("button", { name: "Only to Bo" }));
  expect(sent.map(({ body }) => body)).toEqual([{ answer: "At the table by the door. Now.", toAll: false }]);
});

it("keeps answers where they are written, and in a list of their own", async () => {
  const sent = visit();
  const questions = await screen.findByRole("region", { name: "Questions (1)" });
  await userEvent.click(within(questions).getByRole("button", { name: "Answer Bo" }));
  await userEvent.type(within(questions).getByLabelText("Answer to Bo"), "At nine.");
  await userEvent.click(within(questions).getByRole("button", { name: "Keep this answer for next time" }));
  await userEvent.click(within(questions).getByRole("button", { name: "Answers kept (1)" }));
  const dialog = within(await screen.findByRole("dialog", { name: "Answers kept" }));
  await userEvent.click(dialog.getByRole("button", { name: "Add an answer" }));
  await userEvent.type(dialog.getByLabelText("Answer 2"), "Yes, and no.");
  await userEvent.click(dialog.getByRole("button", { name: "Take out answer 1" }));
  await userEvent.click(dialog.getByRole("button", { name: "Keep them" }));
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  expect(sent.map(({ method, path, body }) => [method, path.split("DEMO")[1], body])).toEqual([
    ["PUT", "/answers", { answers: ["At the table by the door.", "At nine."] }],
    ["PUT", "/answers", { answers: ["Yes, and no."] }],
  ]);
});

it("keeps an answer that did not arrive", async () => {
  visit(409);
  const questions = await screen.findByRole("region", { name: "Questions (1)" });
  await userEvent.click(within(questions).getByRole("button", { name: "Answer Bo" }));
  await userEvent.type(within(questions).getByLabelText("Answer to Bo"), "At nine.");
  await userEvent.click(within(questions).getByRole("button", { name: "To everybody" }));
  expect(await within(questions).findByText("Not tonight.")).toBeInTheDocument();
  expect(within(questions).getByLabelText("Answer to Bo")).toHaveValue("At nine.");
});

it("shows an announcement before it is made, and withdraws one only when asked twice", async () => {
  const sent = visit();
  const announcements = await screen.findByRole("region", { name: "Announcements" });
  await userEvent.type(within(announcements).getByLabelText("To every screen"), "**Five** minutes");
  const preview = within(announcements).getByRole("region", { name: "Preview" });
  expect((await within(preview).findByText("Five")).tagName).toBe("STRONG");
  await userEvent.click(within(announcements).getByRole("button", { name: "Announce" }));
  await vi.waitFor(() => expect(within(announcements).getByLabelText("To every screen")).toHaveValue(""));
  await userEvent.click(within(announcements).getByRole("button", { name: "Withdraw" }));
  const dialog = await screen.findByRole("dialog", { name: "Withdraw this announcement?" });
  expect(sent).toHaveLength(1);
  await userEvent.click(within(dialog).getByRole("button", { name: "Withdraw" }));
  expect(sent.map(({ method, path, body }) => [method, path.split("DEMO")[1], body])).toEqual([
    ["POST", "/announcements", { text: "**Five** minutes" }],
    ["DELETE", "/announcements/8", null],
  ]);
});

it("asks a helper for help and for answers, and for nothing that everybody would see", async () => {
  visit(200, "HELPER");
  await screen.findByRole("region", { name: "Questions (1)" });
  expect(screen.getByRole("button", { name: "Helped Ada" })).toBeInTheDocument();
  expect(screen.queryByLabelText("To every screen")).not.toBeInTheDocument();
  expect(screen.queryByRole("button", { name: /Answers kept/ })).not.toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Answer Bo" }));
  await userEvent.click(screen.getByRole("button", { name: "At the table by the door." }));
  expect(screen.getByLabelText("Answer to Bo")).toHaveValue("At the table by the door.");
  expect(screen.queryByRole("button", { name: /Keep this answer/ })).not.toBeInTheDocument();
});
