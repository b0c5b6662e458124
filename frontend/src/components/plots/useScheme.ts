import { useComputedColorScheme } from "@mantine/core";
import type { Scheme } from "../../plots/terrain";

/** Light or dark, as the page is now. */
export function useScheme(): Scheme {
  return useComputedColorScheme("light", { getInitialValueInEffect: false });
}
