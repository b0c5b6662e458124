/** A workshop that was joined from this browser. */
export type Visit = { code: string; name: string; nickname: string; at: number };

const kept = 4;

/** The visits after one more, latest first; a workshop is there once. */
export function withVisit(visits: readonly Visit[], visit: Visit): Visit[] {
  return [visit, ...visits.filter((each) => each.code !== visit.code)].slice(0, kept);
}

/** The visits without those to a workshop that is no more. */
export function withoutVisit(visits: readonly Visit[], code: string): Visit[] {
  return visits.filter((each) => each.code !== code);
}

/** Reads what this browser wrote down, and passes over what it did not write like this. */
export function parseVisits(text: string | null): Visit[] {
  try {
    const stored: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(stored) ? stored.filter(isVisit).slice(0, kept) : [];
  } catch {
    return [];
  }
}

function isVisit(value: unknown): value is Visit {
  if (typeof value !== "object" || value === null) return false;
  const fields = value as Partial<Record<keyof Visit, unknown>>;
  return (
    typeof fields.code === "string" &&
    typeof fields.name === "string" &&
    typeof fields.nickname === "string" &&
    typeof fields.at === "number"
  );
}
