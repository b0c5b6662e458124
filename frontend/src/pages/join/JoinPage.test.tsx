import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createClient } from "../../api/client";
import { JoinPage } from "./JoinPage";

const workshop = {
  joinUrl: "http://192.168.1.20:8080/join/DEMO",
  code: "DEMO",
  name: "Thursday descent",
  teams: false,
  brackets: [],
  scene: "AUTO",
  participants: 3,
  nicknames: ["Ada"],
  rounds: [],
};
const me = {
  id: 7,
  nickname: "Grace",
  resumeCode: "K7QM-4TXR-B3WZ",
  token: "t",
  competitor: 7,
  team: null,
  extraMinutes: 0,
};

type Answer = { status: number; body: unknown };
const notJoined: Answer = { status: 401, body: { detail: "Please join." } };

/** A server of a few answers, by method and end of the path. */
function serve(answers: Record<string, Answer>) {
  const all: Record<string, Answer> = {
    "GET /workshops/DEMO": { status: 200, body: workshop },
    "GET /me": notJoined,
    "GET /nickname": { status: 200, body: { nickname: "Mossy Otter" } },
    ...answers,
  };
  const fetched = vi.fn(async (path: string, { method = "GET" }: RequestInit = {}) => {
    const name = Object.keys(all).find((each) => {
      const [verb, end = ""] = each.split(" ");
      return verb === method && path.endsWith(end);
    });
    const answer = all[name ?? ""] ?? { status: 404, body: {} };
    return new Response(JSON.stringify(answer.body), { status: answer.status });
  });
  vi.stubGlobal("fetch", fetched);
  return fetched;
}

function visit(address = "/join/demo") {
  const router = createMemoryRouter(
    [
      { path: "/join/:code", Component: JoinPage },
      { path: "/w/:code", element: <p>The lobby</p> },
    ],
    { initialEntries: [address] },
  );
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

beforeEach(() => sessionStorage.clear());
afterEach(() => vi.unstubAllGlobals());

it("has a name ready, joins with it, and shows the resume code once", async () => {
  const fetched = serve({ "POST /participants": { status: 201, body: me } });
  visit();
  const name = await screen.findByLabelText("Your name here");
  await vi.waitFor(() => expect(name).toHaveValue("Mossy Otter"));
  await userEvent.clear(name);
  await userEvent.type(name, "Grace");
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByRole("heading", { name: "You're in, Grace." })).toBeInTheDocument();
  expect(screen.getByText("K7QM-4TXR-B3WZ")).toBeInTheDocument();
  const headers = fetched.mock.calls.find(([, init]) => init?.method === "POST")?.[1]?.headers;
  expect(headers).toHaveProperty("Idempotency-Key");
});

it("has another free name for one click, and keeps what is typed", async () => {
  const fetched = serve({});
  visit();
  const name = await screen.findByLabelText("Your name here");
  await vi.waitFor(() => expect(name).toHaveValue("Mossy Otter"));
  await userEvent.clear(name);
  expect(name).toHaveValue("");
  serve({ "GET /nickname": { status: 200, body: { nickname: "Calm Ridge" } } });
  await userEvent.click(screen.getByRole("button", { name: "Another name" }));
  await vi.waitFor(() => expect(name).toHaveValue("Calm Ridge"));
  expect(fetched).toHaveBeenCalled();
});

it("does not get between the letters when the suggestion comes late", async () => {
  let suggest: (answer: Response) => void = () => undefined;
  const served = serve({});
  vi.stubGlobal("fetch", async (path: string, init?: RequestInit) =>
    path.endsWith("/nickname") ? new Promise<Response>((resolve) => (suggest = resolve)) : served(path, init),
  );
  visit();
  const name = await screen.findByLabelText("Your name here");
  await userEvent.type(name, "Gr");
  suggest(new Response('{"nickname":"Mossy Otter"}'));
  await userEvent.type(name, "ace");
  expect(name).toHaveValue("Grace");
});

it("can be joined with a typed name when no name is suggested", async () => {
  serve({ "GET /nickname": { status: 404, body: {} }, "POST /participants": { status: 201, body: me } });
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByRole("heading", { name: "You're in, Grace." })).toBeInTheDocument();
});

it("says plainly that a name is taken, until another is typed", async () => {
  serve({ "POST /participants": { status: 409, body: { detail: "Somebody here is called Ada already." } } });
  visit();
  const name = await screen.findByLabelText("Your name here");
  await vi.waitFor(() => expect(name).toHaveValue("Mossy Otter"));
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByText("Somebody here is called Ada already.")).toBeInTheDocument();
  await userEvent.type(name, "x");
  expect(screen.queryByText("Somebody here is called Ada already.")).not.toBeInTheDocument();
});

it("leads who comes back to the lobby", async () => {
  serve({ "POST /resume": { status: 200, body: me } });
  visit();
  await userEvent.click(await screen.findByRole("button", { name: "I have a resume code" }));
  await userEvent.type(screen.getByLabelText("Resume code"), "k7qm-4txr");
  await userEvent.click(screen.getByRole("button", { name: "Come back" }));
  expect(await screen.findByText("The lobby")).toBeInTheDocument();
});

it("asks nothing of who has joined already", async () => {
  serve({ "GET /me": { status: 200, body: me } });
  visit();
  expect(await screen.findByText("The lobby")).toBeInTheDocument();
});

it("brings back who opens their link, without a word typed", async () => {
  const fetched = serve({ "POST /resume": { status: 200, body: me } });
  visit("/join/demo#resume=K7QM-4TXR-B3WZ");
  expect(await screen.findByText("The lobby")).toBeInTheDocument();
  const resumed = fetched.mock.calls.filter(([path]) => path.endsWith("/resume"));
  expect(resumed.map(([, init]) => init?.body)).toEqual(['{"resumeCode":"K7QM-4TXR-B3WZ"}']);
});

it("asks first who is here as somebody else", async () => {
  const fetched = serve({
    "GET /me": { status: 200, body: { ...me, nickname: "Ada", resumeCode: "AAAA-AAAA-AAAA" } },
    "POST /resume": { status: 200, body: me },
  });
  visit("/join/demo#resume=K7QM-4TXR-B3WZ");
  expect(await screen.findByRole("link", { name: "Stay Ada" })).toHaveAttribute("href", "/w/DEMO");
  expect(fetched.mock.calls.some(([path]) => path.endsWith("/resume"))).toBe(false);
  await userEvent.click(screen.getByRole("button", { name: "Use the link" }));
  expect(await screen.findByText("The lobby")).toBeInTheDocument();
});

it("says why a link brings nobody back, and what else there is", async () => {
  serve({ "POST /resume": { status: 404, body: { detail: "That resume code is not of this workshop." } } });
  visit("/join/demo#resume=AAAA-AAAA-AAAA");
  expect(await screen.findByText("That resume code is not of this workshop.")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("link", { name: "Join with a name or a code" }));
  expect(await screen.findByLabelText("Your name here")).toBeInTheDocument();
});

const teams: Answer = { status: 200, body: { ...workshop, teams: true } };
const team = { name: "The Saddles", code: "AAAA-BBBB-CCCC", members: ["Grace"] };

it("founds a team by its name, and shows what the others need", async () => {
  const fetched = serve({ "GET /workshops/DEMO": teams, "POST /participants": { status: 201, body: { ...me, team } } });
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  expect(screen.getByRole("button", { name: "Join" })).toBeDisabled();
  await userEvent.click(screen.getByText("Found one"));
  await userEvent.type(screen.getByLabelText("Name of the team"), "The Saddles ");
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByText("AAAA-BBBB-CCCC")).toBeInTheDocument();
  const sent = fetched.mock.calls.find(([, init]) => init?.method === "POST")?.[1]?.body;
  expect(JSON.parse(String(sent))).toEqual({ nickname: "Grace", team: "The Saddles" });
});

it("knows the team whose link has led here, and says why it takes nobody", async () => {
  const full = { status: 409, body: { detail: "The Saddles has 8 members already." } };
  const fetched = serve({ "GET /workshops/DEMO": teams, "POST /participants": full });
  visit("/join/demo#team=AAAA-BBBB-CCCC");
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  expect(screen.getByLabelText("Team code")).toHaveValue("AAAA-BBBB-CCCC");
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByRole("alert")).toHaveTextContent("8 members");
  const sent = fetched.mock.calls.find(([, init]) => init?.method === "POST")?.[1]?.body;
  expect(JSON.parse(String(sent))).toEqual({ nickname: "Grace", teamCode: "AAAA-BBBB-CCCC" });
});

it("asks for no team where there are none, whatever the link says", async () => {
  serve({});
  visit("/join/demo#team=AAAA-BBBB-CCCC");
  await screen.findByLabelText("Your name here");
  expect(screen.queryByLabelText("Team code")).not.toBeInTheDocument();
});

const divided = { ...workshop, brackets: ["Students", "Professionals"] };
const bodyOf = (fetched: ReturnType<typeof serve>) =>
  JSON.parse(String(fetched.mock.calls.find(([, init]) => init?.method === "POST")?.[1]?.body));

it("asks for a bracket, and joins only with one", async () => {
  const fetched = serve({
    "GET /workshops/DEMO": { status: 200, body: divided },
    "POST /participants": { status: 201, body: me },
  });
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  expect(screen.getByRole("button", { name: "Join" })).toBeDisabled();
  await userEvent.click(screen.getByRole("radio", { name: "Professionals" }));
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByRole("heading", { name: "You're in, Grace." })).toBeInTheDocument();
  expect(bodyOf(fetched)).toEqual({ nickname: "Grace", bracket: "Professionals" });
});

it("asks only who founds a team for its bracket", async () => {
  const fetched = serve({
    "GET /workshops/DEMO": { status: 200, body: { ...divided, teams: true } },
    "POST /participants": { status: 201, body: { ...me, team } },
  });
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  expect(screen.queryByRole("radio", { name: "Students" })).not.toBeInTheDocument();
  await userEvent.click(screen.getByText("Found one"));
  await userEvent.type(screen.getByLabelText("Name of the team"), "The Saddles");
  await userEvent.click(screen.getByRole("radio", { name: "Students" }));
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  await screen.findByText("AAAA-BBBB-CCCC");
  expect(bodyOf(fetched)).toEqual({ nickname: "Grace", team: "The Saddles", bracket: "Students" });
});

it("asks for a bracket that was named after the page was opened", async () => {
  serve({});
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  serve({
    "GET /workshops/DEMO": { status: 200, body: divided },
    "POST /participants": { status: 422, body: { detail: "Please choose a bracket: Students, Professionals." } },
  });
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByRole("radio", { name: "Students" })).toBeInTheDocument();
  expect(screen.getByRole("alert")).toHaveTextContent("Please choose a bracket");
});

it("keeps the form and the name in it while the server cannot be reached", async () => {
  serve({});
  visit();
  await userEvent.type(await screen.findByLabelText("Your name here"), "Grace");
  vi.stubGlobal("fetch", vi.fn().mockRejectedValue(new TypeError("no network")));
  await userEvent.click(screen.getByRole("button", { name: "Join" }));
  expect(await screen.findByText(/cannot be reached/)).toBeInTheDocument();
  expect(screen.getByLabelText("Your name here")).toHaveValue("Grace");
  expect(screen.getByRole("button", { name: "Join" })).toBeEnabled();
});
