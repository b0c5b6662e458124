import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { MemoryRouter, useLocation } from "react-router";
import { expect, it } from "vitest";
import { BracketChoice } from "../components/BracketChoice";
import { useBracket } from "./useBracket";

function Choosing({ brackets }: { brackets: readonly string[] }) {
  const [bracket, choose] = useBracket(brackets);
  return (
    <>
      <BracketChoice {...{ brackets, bracket }} onChoose={choose} />
      <output>{useLocation().search}</output>
    </>
  );
}

function visit(search: string, brackets: readonly string[]) {
  render(
    <MantineProvider env="test">
      <MemoryRouter initialEntries={[`/w/DEMO/screen${search}`]}>
        <Choosing brackets={brackets} />
      </MemoryRouter>
    </MantineProvider>,
  );
}

it("stands in the address beside what else is there, and goes from it with All", async () => {
  visit("?scene=board", ["Students", "Working at it"]);
  expect(screen.getByRole("radio", { name: "All" })).toBeChecked();
  await userEvent.click(screen.getByRole("radio", { name: "Working at it" }));
  expect(screen.getByRole("status")).toHaveTextContent("?scene=board&bracket=Working+at+it");
  await userEvent.click(screen.getByRole("radio", { name: "All" }));
  expect(screen.getByRole("status")).toHaveTextContent("?scene=board");
  expect(screen.getByRole("status")).not.toHaveTextContent("bracket");
});

it("comes back from the address, and is all of them where there is no such bracket", () => {
  visit("?bracket=Students", ["Students", "Professionals"]);
  expect(screen.getByRole("radio", { name: "Students" })).toBeChecked();
});

it("is a list where names need more room than a line, and nothing where there are no brackets", async () => {
  const many = ["Students of mathematics", "Students of physics", "Professionals", "Retired", "Friends of the house"];
  visit("?bracket=Nobody", many);
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "Bracket" }), "Retired");
  expect(screen.getByRole("status")).toHaveTextContent("?bracket=Retired");
  visit("", []);
  expect(screen.getAllByRole("combobox")).toHaveLength(1);
});
