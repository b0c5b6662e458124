import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { act, configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "../../api/client";
import { keys } from "../../api/keys";
import { LiveContext } from "../../api/liveContext";
import { initialLive } from "../../api/liveState";
import type { Clarification, MyHelp, Notices } from "../../api/types";
import { HelpButton } from "./HelpButton";
import { NewsCards } from "./NewsCards";
import { NewsProvider } from "./NewsProvider";

const me = {
  id: 7,
  nickname: "Ada",
  resumeCode: "K7QM-4TXR-B3WZ",
  token: "t",
  competitor: 7,
  team: null,
  extraMinutes: 0,
};
const hand = { id: 3, nickname: "Ada", exercise: "bowl", raisedAt: new Date().toISOString() };
const question: Clarification = {
  ...{ id: 1, nickname: "Ada", exercise: "bowl", question: "Why?", askedAt: new Date().toISOString() },
  ...{ answer: null, toAll: false, answeredAt: null },
};
const pizza = { id: 4, text: "**Pizza** is here", announcedAt: new Date().toISOString(), withdrawnAt: null };

type Sent = { method: string; path: string; body: unknown };

/** The page of an exercise with what is remembered; what it sends is answered by `answers`, else refused. */
function visit(given: { mine?: MyHelp; notices?: Notices; joined?: boolean }, answers: Record<string, unknown> = {}) {
  const sent: Sent[] = [];
  vi.stubGlobal("fetch", async (path: string, { method = "GET", body }: RequestInit = {}) => {
    if (method !== "GET") sent.push({ method, path, body: JSON.parse(String(body ?? "null")) });
    const known = { "GET /help": mine, ...answers };
    const name = Object.keys(known).find(
      (each) => `${method} ${path}`.endsWith(each.replace(/^\w+ /, "")) && each.startsWith(method),
    );
    if (name === undefined) return new Response('{"detail":"The organizers rest."}', { status: 409 });
    const answer = Object.entries(known).find(([each]) => each === name)?.[1];
    return new Response(answer === null ? null : JSON.stringify(answer), { status: answer === null ? 204 : 200 });
  });
  const mine = given.mine ?? { hand: null, clarifications: [] };
  const client = createClient();
  client.setQueryData(keys.me("DEMO"), given.joined === false ? null : me);
  client.setQueryData(keys.exercises("DEMO"), [{ slug: "bowl", title: "A bowl" }]);
  client.setQueryData(keys.help("DEMO"), mine);
  client.setQueryData(keys.notices("DEMO"), given.notices ?? { announcements: [], answers: [] });
  const live = { ...initialLive, connection: "live" as const, code: "DEMO", workshop: null };
  const element = (
    <LiveContext value={live}>
      <NewsProvider>
        <HelpButton />
        <input aria-label="My code" />
        <NewsCards />
      </NewsProvider>
    </LiveContext>
  );
  const router = createMemoryRouter([{ path: "/w/:code/x/:slug", element }], { initialEntries: ["/w/DEMO/x/bowl"] });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return { client, sent };
}

async function open() {
  await userEvent.click(screen.getByRole("button", { name: /^Help|^Hand is up/ }));
  return screen.findByRole("dialog", { name: "Help" });
}

// What is loaded when it is asked for takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

beforeEach(() => localStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it("raises my hand where I am, and the button says so", async () => {
  const { sent } = visit({}, { "POST /hand": hand });
  const dialog = await open();
  expect(dialog).toHaveTextContent("at “A bowl”");
  await userEvent.click(within(dialog).getByRole("button", { name: "Raise my hand" }));
  expect(await within(dialog).findByText("Your hand is up")).toBeInTheDocument();
  expect(sent).toEqual([{ method: "POST", path: "/api/workshops/DEMO/hand", body: { exercise: "bowl" } }]);
  expect(screen.getByText("Hand is up")).toBeInTheDocument();
});

it("lowers it again, and says plainly when that did not arrive", async () => {
  const { sent } = visit({ mine: { hand, clarifications: [] } });
  const dialog = await open();
  await userEvent.click(within(dialog).getByRole("button", { name: "Lower my hand" }));
  expect(await within(dialog).findByRole("alert")).toHaveTextContent("The organizers rest.");
  expect(sent.map(({ method }) => method)).toEqual(["DELETE"]);
  expect(within(dialog).getByText("Your hand is up")).toBeInTheDocument();
});

it("asks about the exercise, and shows the question as waiting", async () => {
  const { sent } = visit({}, { "POST /clarifications": question });
  const dialog = await open();
  await userEvent.type(within(dialog).getByLabelText("Your question"), " Why? ");
  await userEvent.click(within(dialog).getByRole("button", { name: "Ask" }));
  const mine = await within(dialog).findByRole("list", { name: "My questions" });
  expect(mine).toHaveTextContent("Why?");
  expect(mine).toHaveTextContent("Waits for an answer");
  expect(sent[0]?.body).toEqual({ exercise: "bowl", question: "Why?" });
  expect(within(dialog).getByLabelText("Your question")).toHaveValue("");
});

it("keeps a question that was refused, also when the panel is closed", async () => {
  visit({});
  const dialog = await open();
  await userEvent.type(within(dialog).getByLabelText("Your question"), "Why?");
  await userEvent.click(within(dialog).getByRole("button", { name: "Ask" }));
  expect(await within(dialog).findByText("The organizers rest.")).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole("button", { name: "Close help" }));
  expect(within(await open()).getByLabelText("Your question")).toHaveValue("Why?");
});

it("counts what is unread until it is opened", async () => {
  visit({ notices: { announcements: [pizza], answers: [] } });
  expect(screen.getByRole("button", { name: "Help 1 unread" })).toBeInTheDocument();
  const dialog = await open();
  expect(await within(dialog).findByText("Pizza")).toBeInTheDocument();
  await userEvent.click(within(dialog).getByRole("button", { name: "Close help" }));
  expect(screen.getByRole("button", { name: "Help" })).toBeInTheDocument();
  expect(screen.queryByRole("list", { name: "News" })).not.toBeInTheDocument();
});

it("tells of news in a corner, politely, and leaves the focus where it is", async () => {
  const { client } = visit({});
  screen.getByLabelText("My code").focus();
  await act(async () => client.setQueryData<Notices>(keys.notices("DEMO"), { announcements: [pizza], answers: [] }));
  const news = await screen.findByRole("list", { name: "News" });
  expect(news).toHaveTextContent("Pizza is here");
  const said = screen.getByText("New announcement: Pizza is here");
  expect(said).toHaveAttribute("aria-live", "polite");
  expect(screen.getByLabelText("My code")).toHaveFocus();
  await userEvent.click(within(news).getByRole("button", { name: "Dismiss: Announcement" }));
  expect(screen.queryByRole("list", { name: "News" })).not.toBeInTheDocument();
});

it("asks who looks on to join first, and shows what was said to everybody all the same", async () => {
  const answer = { id: 9, exercise: null, question: "When?", answer: "At nine.", answeredAt: new Date().toISOString() };
  visit({ joined: false, notices: { announcements: [], answers: [answer] } });
  const dialog = await open();
  expect(within(dialog).getByRole("link", { name: "Join" })).toHaveAttribute("href", "/join/DEMO");
  expect(dialog).toHaveTextContent("At nine.");
  expect(within(dialog).queryByRole("button", { name: "Raise my hand" })).not.toBeInTheDocument();
});
