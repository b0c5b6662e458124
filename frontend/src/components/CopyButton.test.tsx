import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CopyButton } from "./CopyButton";

const copy = vi.fn<(command: string) => boolean>();

// A room has plain http: there is no clipboard to ask, and jsdom knows no execCommand.
beforeEach(() => {
  vi.stubGlobal("isSecureContext", false);
  document.execCommand = copy;
});
afterEach(() => vi.unstubAllGlobals());

function show() {
  render(
    <MantineProvider env="test">
      <CopyButton text="http://here/join/DEMO#resume=K7QM">Copy my link</CopyButton>
    </MantineProvider>,
  );
  return screen.getByRole("button", { name: "Copy my link" });
}

it("copies on plain http, says so, and keeps the focus", async () => {
  let selected = "";
  copy.mockImplementation(() => {
    const field = document.activeElement;
    selected = field instanceof HTMLTextAreaElement ? field.value : "";
    return true;
  });
  const button = show();
  await userEvent.click(button);
  expect(await screen.findByText("Copied.")).toBeInTheDocument();
  expect(selected).toBe("http://here/join/DEMO#resume=K7QM");
  expect(button).toHaveFocus();
  expect(document.querySelector("textarea")).toBeNull();
});

it("says what else to do where the browser refuses", async () => {
  copy.mockReturnValue(false);
  await userEvent.click(show());
  expect(await screen.findByText(/select the text and copy it by hand/)).toBeInTheDocument();
});
