import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, describe, expect, it, vi } from "vitest";
import { createClient } from "../../api/client";
import type { Asked } from "../../api/playground";
import { choice, tape } from "../../model/playground/testChoice";
import { PlaygroundPage } from "./PlaygroundPage";

const autopsy = { kind: "SLOW", call: 2, sentence: "It was still going down.", advice: "Longer steps." };

/** A server that knows the surfaces of the tests; every run has the same tape. */
function serve(asked: Asked[], refusal?: Response) {
  vi.stubGlobal("fetch", async (address: string, init?: RequestInit) => {
    if (refusal) return refusal.clone();
    if (address === "/api/playground") return Response.json(choice);
    if (address.startsWith("/api/playground/surfaces/"))
      return Response.json({ columns: 2, rows: 2, values: [4, 3, 2, 1], reference: -4 });
    const wanted: Asked = JSON.parse(String(init?.body));
    asked.push(wanted);
    return Response.json(wanted.runs.map(() => ({ tape, autopsy })));
  });
}

function visit(address: string) {
  const router = createMemoryRouter([{ path: "/playground", Component: PlaygroundPage }], {
    initialEntries: [address],
  });
  render(
    <MantineProvider>
      <QueryClientProvider client={createClient()}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return router;
}

describe("the playground", () => {
  afterEach(() => vi.unstubAllGlobals());

  it("asks for all runs at once, and then for the one that changed", async () => {
    const asked: Asked[] = [];
    serve(asked);
    const router = visit("/playground?s=1~bowl~1,1~0,adam,0.1,constant,100~1,momentum,0.01,cosine,50,floor:0.5");
    expect(await screen.findByRole("img", { name: /Run 2, momentum: gap/ })).toBeInTheDocument();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.runs).toHaveLength(2);
    expect(asked[0]?.runs[1]).toEqual({
      ...{ optimiser: "momentum", learningRate: 0.01, schedule: "cosine", budget: 50, tuning: { floor: 0.5 } },
    });
    await userEvent.selectOptions(screen.getByLabelText("Optimiser of Run 1"), "rmsprop");
    await waitFor(() => expect(asked).toHaveLength(2));
    expect(asked[1]?.runs.map(({ optimiser }) => optimiser)).toEqual(["rmsprop"]);
    await waitFor(() => expect(router.state.location.search).toContain("0,rmsprop,0.1,constant,100"));
  });

  it("explains a run", async () => {
    serve([]);
    visit("/playground?s=1~bowl~1,1~0,adam,0.1,constant,100");
    await userEvent.click(await screen.findByRole("button", { name: "Explain this run" }));
    expect(await screen.findByText("It was still going down.")).toBeInTheDocument();
  });

  it("says so where a link cannot be read", async () => {
    serve([]);
    visit("/playground?s=garbage");
    expect(await screen.findByRole("alert")).toHaveTextContent("This link could not be read");
  });

  it("says so where it cannot be opened", async () => {
    serve([], new Response('{"title":"Gone","detail":"Nobody plays here."}', { status: 404 }));
    visit("/playground");
    expect(await screen.findByText("Nobody plays here.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Try again" })).toBeInTheDocument();
  });
});
