import { type CheckLine, type Health, subjectWords } from "../../../model/selfCheck";

const looks: Record<Health, { tone: string; symbol: string; word: string }> = {
  GOOD: { tone: "good", symbol: "✓", word: "Good" },
  LOOK: { tone: "waiting", symbol: "◐", word: "Look at it" },
  BAD: { tone: "bad", symbol: "✕", word: "Bad" },
};

/** How something is, as a shape; its word stands beside it. */
export function HealthMark({ health }: { health: Health }) {
  return (
    <span className={`badge-${looks[health].tone} health-mark`} aria-hidden="true">
      {looks[health].symbol}
    </span>
  );
}

/** One thing that was looked at: how it is, and what would make it better. */
export function FindingLine({ line }: { line: CheckLine }) {
  const { subject, health, sentence, remedy, details } = line;
  return (
    <li className="finding">
      <h2 className="finding-subject">{subjectWords[subject]}</h2>
      <span className={`badge badge-${looks[health].tone} finding-health`}>
        <span aria-hidden="true">{looks[health].symbol}</span>
        {looks[health].word}
      </span>
      <div className="finding-words">
        <p>{sentence}</p>
        {details.length > 0 && (
          <ul className="finding-details">
            {details.map((detail) => (
              <li key={detail}>{detail}</li>
            ))}
          </ul>
        )}
        {remedy !== null && (
          <p className="finding-remedy">
            <span aria-hidden="true">→ </span>
            {remedy}
          </p>
        )}
      </div>
    </li>
  );
}
