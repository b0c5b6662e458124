import { expect, it } from "vitest";
import { isWholeCode, spacedCode, tidyCode } from "./codes";

it("takes a code however it was typed", () => {
  expect(tidyCode(" k7q-m4x ")).toBe("K7QM4X");
  expect(tidyCode("K7Q M4XYZ")).toBe("K7QM4X");
  expect(tidyCode("http://192.168.1.20:8080/join/demo/")).toBe("DEMO");
  expect(tidyCode("")).toBe("");
});

it("knows when a code can be asked for", () => {
  expect(isWholeCode("DEM")).toBe(false);
  expect(isWholeCode("DEMO")).toBe(true);
});

it("spaces a code of six and leaves others", () => {
  expect(spacedCode("K7QM4X")).toBe("K7Q M4X");
  expect(spacedCode("DEMO")).toBe("DEMO");
});
