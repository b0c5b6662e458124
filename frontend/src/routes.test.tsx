import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, expect, it, vi } from "vitest";
import { createClient } from "./api/client";
import { routes } from "./routes";

function visit(address: string) {
  render(
    <MantineProvider>
      <QueryClientProvider client={createClient()}>
        <RouterProvider router={createMemoryRouter(routes, { initialEntries: [address] })} />
      </QueryClientProvider>
    </MantineProvider>,
  );
}

afterEach(() => vi.unstubAllGlobals());

it("says when nothing is at an address", async () => {
  visit("/no/such/page");
  expect(await screen.findByRole("heading", { name: "No path leads here" })).toBeInTheDocument();
  expect(screen.getByRole("link", { name: "Enter a code" })).toHaveAttribute("href", "/");
});

it("says when no workshop has the code", async () => {
  vi.stubGlobal("fetch", async () => new Response('{"title":"No such workshop"}', { status: 404 }));
  visit("/w/nope");
  expect(await screen.findByText("No workshop has the code NOPE.")).toBeInTheDocument();
});
