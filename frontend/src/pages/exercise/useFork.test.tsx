import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { createMemoryRouter, RouterProvider } from "react-router";
import { expect, it, vi } from "vitest";
import type { Language, Source } from "../../api/types";
import { TakeOver } from "./TakeOver";
import type { Draft } from "./useDrafts";
import { useFork } from "./useFork";

const brought: Source = { language: "settings", source: "learningRate: 0.1\n" };

function open(text: string, restore: (source: Source) => void) {
  const draft: Draft = {
    text,
    write: () => {},
    isStarter: text === "",
    keeping: "kept",
    other: null,
    choose: () => {},
    memory: { read: () => null, write: () => {} },
  };
  const drafts: Record<Language, Draft> = { python: draft, java: draft, settings: draft };
  function Page() {
    return <TakeOver {...useFork(drafts, restore)} />;
  }
  const router = createMemoryRouter([{ path: "/x", Component: Page }], {
    initialEntries: [{ pathname: "/x", state: { fork: brought } }],
  });
  render(
    <MantineProvider env="test">
      <RouterProvider router={router} />
    </MantineProvider>,
  );
  return router;
}

it("takes a solution over where nothing is lost, and once", () => {
  const restore = vi.fn();
  const router = open("", restore);
  expect(restore).toHaveBeenCalledExactlyOnceWith(brought);
  expect(router.state.location.state).toBeNull();
});

it("asks before it replaces what somebody wrote", async () => {
  const restore = vi.fn();
  open("my own thought", restore);
  expect(await screen.findByText("Replace your draft?")).toBeInTheDocument();
  expect(restore).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: "Replace it" }));
  expect(restore).toHaveBeenCalledExactlyOnceWith(brought);
});

it("leaves what somebody wrote when they want to keep it", async () => {
  const restore = vi.fn();
  open("my own thought", restore);
  await userEvent.click(await screen.findByRole("button", { name: "Keep what I wrote" }));
  expect(restore).not.toHaveBeenCalled();
});
