import "@testing-library/jest-dom/vitest";
import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";

afterEach(cleanup);

// jsdom has no layout: Mantine asks for these two and only needs an answer.
window.matchMedia ??= (query: string): MediaQueryList => ({
  matches: false,
  media: query,
  onchange: null,
  addListener: () => undefined,
  removeListener: () => undefined,
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
  dispatchEvent: () => false,
});

window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};

// Nor has it fonts, of which Mantine's text areas and our canvases want to know when they have come.
if (!("fonts" in document)) {
  const fonts = Object.assign(new EventTarget(), { ready: new Promise(() => {}) });
  Object.defineProperty(document, "fonts", { value: fonts });
}
