/** A round as it is being planned; `id` null until it is saved, `key` names it on the page. */
export type RoundDraft = {
  key: string;
  id: number | null;
  state: "SCHEDULED" | "OPEN" | "FROZEN" | "CLOSED" | "FINALIZED";
  name: string;
  exercises: string[];
  /** An instant; null: somebody opens it. */
  opensAt: string | null;
  minutes: number | null;
  freezeMinutes: number | null;
  attempts: number | null;
};

/** A bracket as it is being planned; `id` null until it is saved. */
export type BracketDraft = { key: string; id: number | null; name: string };

/** In one workshop; the server refuses more. */
export const mostBrackets = 8;

/** A plan as it is being changed. */
export type PlanDraft = {
  revision: number;
  name: string;
  kind: "SESSION" | "HACKATHON";
  teams: boolean;
  teamSize: number;
  brackets: BracketDraft[];
  rounds: RoundDraft[];
};

/** The plan with another round at its end. */
export function withRound(plan: PlanDraft, key: string): PlanDraft {
  const round: RoundDraft = {
    ...{ key, id: null, state: "SCHEDULED", name: `Round ${plan.rounds.length + 1}`, exercises: [] },
    ...{ opensAt: null, minutes: 45, freezeMinutes: null, attempts: null },
  };
  return { ...plan, rounds: [...plan.rounds, round] };
}

export function withoutRound(plan: PlanDraft, key: string): PlanDraft {
  return { ...plan, rounds: plan.rounds.filter((round) => round.key !== key) };
}

/** The plan with a round changed; one that has no end has no freeze before it either. */
export function withChange(plan: PlanDraft, key: string, change: Partial<RoundDraft>): PlanDraft {
  const changed = (round: RoundDraft): RoundDraft => {
    const next = { ...round, ...change };
    const isKept = next.minutes !== null && next.freezeMinutes !== null && next.freezeMinutes < next.minutes;
    return { ...next, freezeMinutes: isKept ? next.freezeMinutes : null };
  };
  return { ...plan, rounds: plan.rounds.map((round) => (round.key === key ? changed(round) : round)) };
}

/** The plan with another bracket at the end, as long as there is room for one. */
export function withBracket(plan: PlanDraft, key: string): PlanDraft {
  if (plan.brackets.length >= mostBrackets) return plan;
  return { ...plan, brackets: [...plan.brackets, { key, id: null, name: "" }] };
}

export function withoutBracket(plan: PlanDraft, key: string): PlanDraft {
  return { ...plan, brackets: plan.brackets.filter((bracket) => bracket.key !== key) };
}

/** The plan with another name for a bracket; who is in it stays in it. */
export function withBracketNamed(plan: PlanDraft, key: string, name: string): PlanDraft {
  return {
    ...plan,
    brackets: plan.brackets.map((bracket) => (bracket.key === key ? { ...bracket, name } : bracket)),
  };
}

/** The plan with a bracket one place up (-1) or down (1). */
export function withBracketMoved(plan: PlanDraft, key: string, by: -1 | 1): PlanDraft {
  const brackets = swapped(plan.brackets, key, by);
  return brackets === plan.brackets ? plan : { ...plan, brackets };
}

/** The plan with a round one place up (-1) or down (1). */
export function withMove(plan: PlanDraft, key: string, by: -1 | 1): PlanDraft {
  const rounds = swapped(plan.rounds, key, by);
  return rounds === plan.rounds ? plan : { ...plan, rounds };
}

function swapped<Each extends { key: string }>(all: Each[], key: string, by: -1 | 1): Each[] {
  const at = all.findIndex((each) => each.key === key);
  const [one, other] = [all[at], all[at + by]];
  if (!one || !other) return all;
  const moved = [...all];
  moved[at] = other;
  moved[at + by] = one;
  return moved;
}

/** The plan with an exercise in this round and in no other, or out of it. */
export function withExercise(plan: PlanDraft, key: string, slug: string, isIn: boolean): PlanDraft {
  return {
    ...plan,
    rounds: plan.rounds.map((round) => {
      const others = round.exercises.filter((each) => each !== slug);
      return { ...round, exercises: isIn && round.key === key ? [...others, slug] : others };
    }),
  };
}

/** The exercises of a round with one of them one place up or down. */
export function withExerciseMoved(exercises: readonly string[], slug: string, by: -1 | 1): string[] {
  const at = exercises.indexOf(slug);
  const other = exercises[at + by];
  if (at < 0 || other === undefined) return [...exercises];
  return exercises.map((each, i) => (i === at ? other : i === at + by ? slug : each));
}

/** What may still be changed of a round. */
export function hasBegun(round: RoundDraft): boolean {
  return round.state !== "SCHEDULED";
}

export function isOver(round: RoundDraft): boolean {
  return round.state === "CLOSED" || round.state === "FINALIZED";
}

/** An instant as a field for local date and time has it: `2026-11-22T19:30`. */
export function localTime(instant: string | null): string {
  if (instant === null) return "";
  const at = new Date(instant);
  const two = (value: number) => String(value).padStart(2, "0");
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}T${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** What such a field says as an instant; null where it says nothing. */
export function instantOf(local: string): string | null {
  const at = new Date(local);
  return local === "" || Number.isNaN(at.getTime()) ? null : at.toISOString();
}
