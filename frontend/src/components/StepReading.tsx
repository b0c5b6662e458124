import type { Reading } from "../model/reading";

/** What is known of a run at the shared cursor: the same four numbers in the same places. */
export function StepReading({ reading }: { reading: readonly Reading[] }) {
  return (
    <dl className="step-reading numbers">
      {reading.map(({ name, value }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
