import type { RoundState } from "../model/workshop";

type Look = { tone: "good" | "waiting" | "quiet"; symbol: string; word: string };

const looks: Record<RoundState, Look> = {
  SCHEDULED: { tone: "quiet", symbol: "○", word: "Not open yet" },
  OPEN: { tone: "good", symbol: "●", word: "Open" },
  FROZEN: { tone: "waiting", symbol: "◆", word: "Open, board frozen" },
  CLOSED: { tone: "quiet", symbol: "■", word: "Closed" },
  FINALIZED: { tone: "quiet", symbol: "★", word: "Final" },
};

/** Where a round stands, in symbol and word. */
export function RoundBadge({ state }: { state: RoundState }) {
  const { tone, symbol, word } = looks[state];
  return (
    <span className={`badge badge-${tone}`}>
      <span aria-hidden="true">{symbol}</span>
      {word}
    </span>
  );
}
