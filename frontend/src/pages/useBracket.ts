import { useSearchParams } from "react-router";
import { bracketOf } from "../model/brackets";

/** The bracket whose board is shown, null for all; it stands in the address, so that it can be passed on and comes back. */
export function useBracket(brackets: readonly string[]): [string | null, (bracket: string | null) => void] {
  const [search, setSearch] = useSearchParams();
  const choose = (bracket: string | null) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (bracket === null) after.delete("bracket");
        else after.set("bracket", bracket);
        return after;
      },
      { replace: true },
    );
  return [bracketOf(search.get("bracket"), brackets), choose];
}
