import { useMemo } from "react";
import { useSource } from "../../api/queries";
import type { Language, Submission } from "../../api/types";
import type { ErrorMark } from "../../components/CodeEditor";

/** Where the last run failed in its source; null where it did not. */
export function useErrorMark(last: Submission | null): { language: Language; mark: ErrorMark } | null {
  const line = last?.state === "JUDGED" ? last.errorLine : null;
  const { data } = useSource(last && line !== null ? last.id : null);
  return useMemo(
    () => (line === null || !data ? null : { language: data.language, mark: { line, source: data.source } }),
    [line, data],
  );
}
