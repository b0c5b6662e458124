import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { configure, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { createClient } from "../../../api/client";
import type { CatalogueEntry, CataloguePreview } from "../../../api/types";
import type { RoundDraft } from "../../../model/plan";
import { RoundExercises } from "./RoundExercises";

// What is loaded when it is asked for takes its time on a busy machine.
configure({ asyncUtilTimeout: 10_000 });
vi.setConfig({ testTimeout: 30_000 });

function entry(slug: string, title: string): CatalogueEntry {
  return { slug, title, level: "BLUE", kind: "LEARN", summary: `${title} in a sentence.`, languages: ["python"] };
}

const catalogue = [entry("bowl", "A bowl"), entry("tumours", "Tumours"), entry("valley", "The valley")];
const round: RoundDraft = {
  ...{ key: "1", id: 1, state: "SCHEDULED", name: "Round 1", exercises: ["bowl"] },
  ...{ opensAt: null, minutes: 45, freezeMinutes: null, attempts: null },
};

function visit(taken: string[] = []) {
  const added: string[] = [];
  vi.stubGlobal("fetch", async (path: string) => {
    const found = catalogue.find(({ slug }) => path.endsWith(`/catalogue/${slug}`));
    if (!found) return new Response('{"detail":"There is none."}', { status: 404 });
    const preview: CataloguePreview = {
      ...{ exercise: found, statement: "Find **weights**.", budget: 40_000, unit: "example gradients" },
      ...{ dimension: 31, instances: 5, data: true },
    };
    return new Response(JSON.stringify(preview));
  });
  render(
    <MantineProvider env="test">
      <QueryClientProvider client={createClient()}>
        <RoundExercises
          round={round}
          catalogue={catalogue}
          taken={taken}
          onExercise={(slug) => added.push(slug)}
          onOrder={() => undefined}
        />
      </QueryClientProvider>
    </MantineProvider>,
  );
  return added;
}

afterEach(() => vi.unstubAllGlobals());

it("shows an exercise as participants read it, before it is added", async () => {
  const added = visit();
  await userEvent.click(screen.getByRole("button", { name: "Read before choosing" }));
  const all = within(await screen.findByRole("dialog", { name: "The catalogue" }));
  expect(all.getByText("✓ in Round 1")).toBeInTheDocument();
  await userEvent.click(all.getByRole("button", { name: /^Tumours/ }));
  const one = within(await screen.findByRole("dialog", { name: "Tumours" }));
  expect((await one.findByText("weights")).tagName).toBe("STRONG");
  expect(one.getByText("40,000 example gradients")).toBeInTheDocument();
  expect(one.getByText("5 hidden instances")).toBeInTheDocument();
  expect(one.getByText("comes with it")).toBeInTheDocument();
  await userEvent.click(one.getByRole("button", { name: "Add it to Round 1" }));
  expect(added).toEqual(["tumours"]);
});

it("adds several from the list, and says what comes from another round", async () => {
  const added = visit(["valley"]);
  await userEvent.click(screen.getByRole("button", { name: "Read before choosing" }));
  const all = within(await screen.findByRole("dialog", { name: "The catalogue" }));
  await userEvent.click(all.getByRole("button", { name: "Add Tumours to Round 1" }));
  expect(all.getByRole("button", { name: "Add The valley to Round 1" })).toHaveTextContent("Move here");
  expect(added).toEqual(["tumours"]);
});

it("opens what is chosen already, where there is nothing to add", async () => {
  visit();
  await userEvent.click(screen.getByRole("button", { name: "A bowl" }));
  const one = within(await screen.findByRole("dialog", { name: "A bowl" }));
  await one.findByText("weights");
  expect(one.queryByRole("button", { name: /Round 1/ })).not.toBeInTheDocument();
  await userEvent.click(one.getByRole("button", { name: "All exercises" }));
  expect(await screen.findByRole("dialog", { name: "The catalogue" })).toBeInTheDocument();
});
