import { expect, it } from "vitest";
import chosen from "./mantineStyles.ts?raw";

const sources = import.meta.glob<string>("./**/*.{ts,tsx}", { query: "?raw", import: "default", eager: true });
const styles = Object.keys(import.meta.glob("../node_modules/@mantine/core/styles/*.css"));

it("has the styles of each component of Mantine that is used", () => {
  const imports = Object.values(sources).flatMap((source) => [
    ...source.matchAll(/import \{([^}]*)\} from "@mantine\/core"/g),
  ]);
  const names = new Set(imports.flatMap(([, list = ""]) => list.split(",").map((name) => name.trim())));
  const styled = [...names].filter((name) => styles.some((file) => file.endsWith(`/${name}.css`)));
  expect(styled.length).toBeGreaterThan(15);
  expect(styled.filter((name) => !chosen.includes(`styles/${name}.css"`))).toEqual([]);
});
