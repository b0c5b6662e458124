import { useSearchParams } from "react-router";
import type { Filter } from "../../../api/rejudgingQueries";
import { verdictNames } from "../../../components/VerdictBadge";

/** Which submissions are looked at, kept in the address, so that a link can lead to some and Back brings them again. */
export function useFilter(): [Filter, (filter: Filter) => void] {
  const [search, setSearch] = useSearchParams();
  return [filterOf(search), (filter) => setSearch(searchOf(filter), { replace: true })];
}

function filterOf(search: URLSearchParams): Filter {
  const participant = Number(search.get("participant"));
  const verdict = verdictNames.find(({ value }) => value === search.get("verdict"))?.value ?? null;
  return {
    exercise: search.get("exercise"),
    participant: Number.isSafeInteger(participant) && participant > 0 ? participant : null,
    verdict,
    scored: search.get("practice") !== "yes",
  };
}

function searchOf({ exercise, participant, verdict, scored }: Filter): Record<string, string> {
  return {
    ...(exercise !== null && { exercise }),
    ...(participant !== null && { participant: String(participant) }),
    ...(verdict !== null && { verdict }),
    ...(!scored && { practice: "yes" }),
  };
}
