import { count } from "../model/numbers";

export type BudgetMeterProps = {
  used: number;
  budget: number;
  unit: string;
  /** What of it went into values, the rest into gradients; null where that is not known. */
  values?: number | null;
};

/** How much of the budget a run used and what for, in words and as a bar. */
export function BudgetMeter({ used, budget, unit, values = null }: BudgetMeterProps) {
  const isOver = used > budget;
  const width = (part: number) => `${budget > 0 ? Math.min(1, part / budget) * 100 : 0}%`;
  return (
    <div className="budget-meter">
      <span className="numbers">
        {count(used)} of {count(budget)} {unit}
        {isOver && " – over budget"}
        {values !== null && used > 0 && ` – ${spent(used - values, values)}`}
      </span>
      <svg width="100%" height="4" aria-hidden="true">
        <rect width="100%" height="4" rx="2" fill="var(--hairline)" />
        <rect width={width(used)} height="4" rx="2" fill={isOver ? "var(--bad)" : "var(--run-diverged)"} />
        {values !== null && values > 0 && <rect width={width(values)} height="4" rx="2" fill="var(--ink-soft)" />}
      </svg>
    </div>
  );
}

function spent(gradients: number, values: number): string {
  if (values === 0) return "all on gradients";
  if (gradients === 0) return "all on values";
  return `${count(values)} on values, ${count(gradients)} on gradients`;
}
