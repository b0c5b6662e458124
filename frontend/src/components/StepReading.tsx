import type { Reading } from "../model/reading";
import type { Curve } from "../model/tape";

export type StepReadingProps = {
  reading: readonly Reading[];
  /** The curve that is drawn below. */
  curve: Curve;
  onCurve: (curve: Curve) => void;
};

/** What is known of a run at the shared cursor, each number in its place; pressing one draws its curve. */
export function StepReading({ reading, curve, onCurve }: StepReadingProps) {
  return (
    <fieldset className="step-reading numbers">
      <legend className="visually-hidden">What the curve shows</legend>
      {reading.map(({ name, value, curve: own }) =>
        own === null ? (
          <span key={name} className="step-number">
            <small>{name}</small>
            <span>{value}</span>
          </span>
        ) : (
          <button
            key={name}
            type="button"
            className="step-number"
            aria-pressed={own === curve}
            title={`Draw the curve: ${name.toLowerCase()}`}
            onClick={() => onCurve(own)}
          >
            <small>{name}</small>
            <span>{value}</span>
          </button>
        ),
      )}
    </fieldset>
  );
}
