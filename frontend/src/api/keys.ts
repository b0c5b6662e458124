/** Names of what TanStack Query remembers; one place, so that live messages reach what the hooks show. */
export const keys = {
  workshop: (code: string) => ["workshop", code] as const,
  me: (code: string) => ["workshop", code, "me"] as const,
  exercises: (code: string) => ["workshop", code, "exercises"] as const,
  exercise: (code: string, slug: string) => ["workshop", code, "exercises", slug] as const,
  submissions: (code: string, slug: string) => ["workshop", code, "submissions", slug] as const,
  race: (code: string, round: number, slug: string) => ["workshop", code, "race", round, slug] as const,
  solutions: (code: string, slug: string, isOpen: boolean) => ["workshop", code, "solutions", slug, isOpen] as const,
  solution: (code: string, slug: string, participant: number) =>
    ["workshop", code, "solution", slug, participant] as const,
  leaderboard: (code: string) => ["workshop", code, "leaderboard"] as const,
  submission: (id: string) => ["submission", id] as const,
  source: (id: string) => ["submission", id, "source"] as const,
  tape: (id: string) => ["submission", id, "tape"] as const,
  organizer: ["organizer"] as const,
  catalogue: ["organizer", "catalogue"] as const,
  workshops: ["organizer", "workshops"] as const,
  console: (code: string) => ["organizer", "workshops", code] as const,
  juryBoard: (code: string) => ["organizer", "workshops", code, "leaderboard"] as const,
};
