import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { expect, it } from "vitest";
import type { SettingField } from "../model/exercise";
import { SettingsForm } from "./SettingsForm";

const rate: SettingField = {
  ...{
    name: "learningRate",
    label: "Learning rate",
    type: "NUMBER",
    choices: [],
    help: "How far a step goes.",
    optimisers: [],
  },
  ...{ min: 0.001, max: 1, logarithmic: true, initial: 0.1 },
};

const optimiser: SettingField = {
  ...{
    name: "optimiser",
    label: "Optimiser",
    type: "CHOICE",
    choices: ["gradient-descent", "adam"],
    help: "",
    optimisers: [],
  },
  ...{ min: null, max: null, logarithmic: false, initial: "gradient-descent" },
};

const beta2: SettingField = {
  ...{ name: "beta2", label: "β₂", type: "NUMBER", choices: [], help: "How long it remembers.", optimisers: ["adam"] },
  ...{ min: 0, max: 0.9999, logarithmic: false, initial: 0.999 },
};

function Form({ yaml }: { yaml: string }) {
  const [text, setText] = useState(yaml);
  return (
    <MantineProvider>
      <SettingsForm fields={[optimiser, rate, beta2]} text={text} onChange={setText} />
      <pre data-testid="text">{text}</pre>
    </MantineProvider>
  );
}

function text() {
  return screen.getByTestId("text").textContent;
}

it("shows what the text says and writes what is chosen", () => {
  render(<Form yaml={"optimiser: adam # why not\nlearningRate: 0.01\n"} />);
  expect(screen.getByRole("combobox", { name: "Optimiser" })).toHaveValue("adam");
  expect(screen.getByRole("textbox", { name: "Learning rate" })).toHaveValue("0.01");
  fireEvent.change(screen.getByRole("combobox", { name: "Optimiser" }), { target: { value: "gradient-descent" } });
  expect(text()).toBe("optimiser: gradient-descent # why not\nlearningRate: 0.01\n");
});

it("moves by powers of ten on the slider", () => {
  render(<Form yaml="learningRate: 0.01" />);
  const slider = screen.getByRole("slider", { name: "Learning rate" });
  fireEvent.keyDown(slider, { key: "End" });
  expect(text()).toBe("learningRate: 1");
  fireEvent.keyDown(slider, { key: "Home" });
  expect(text()).toBe("learningRate: 0.001");
});

it("says what a number may be, and keeps what it does not know", () => {
  render(<Form yaml={"learningRate: 7\nwarmth: 3\n"} />);
  expect(screen.getByText("Take a number from 0.001 to 1.")).toBeInTheDocument();
  fireEvent.change(screen.getByRole("textbox", { name: "Learning rate" }), { target: { value: "0.5" } });
  expect(text()).toBe("learningRate: 0.5\nwarmth: 3\n");
});

it("offers what the chosen optimiser makes something of, and says so of the rest that is set", () => {
  render(<Form yaml={"optimiser: adam\nbeta2: 0.99\n"} />);
  expect(screen.getByRole("textbox", { name: "β₂" })).toHaveValue("0.99");
  fireEvent.change(screen.getByRole("combobox", { name: "Optimiser" }), { target: { value: "gradient-descent" } });
  expect(screen.queryByRole("textbox", { name: "β₂" })).not.toBeInTheDocument();
  expect(screen.getByText(/Gradient descent makes nothing of β₂/)).toBeInTheDocument();
  expect(text()).toBe("optimiser: gradient-descent\nbeta2: 0.99\n");
});
