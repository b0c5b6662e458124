import { count } from "../model/numbers";

/** How much of the budget a run used, in words and as a bar. */
export function BudgetMeter({ used, budget, unit }: { used: number; budget: number; unit: string }) {
  const share = budget > 0 ? Math.min(1, used / budget) : 0;
  const isOver = used > budget;
  return (
    <div className="budget-meter">
      <span className="numbers">
        {count(used)} of {count(budget)} {unit}
        {isOver && " – over budget"}
      </span>
      <svg width="100%" height="3" aria-hidden="true">
        <rect width="100%" height="3" rx="1.5" fill="var(--hairline)" />
        <rect width={`${share * 100}%`} height="3" rx="1.5" fill={isOver ? "var(--bad)" : "var(--run-diverged)"} />
      </svg>
    </div>
  );
}
