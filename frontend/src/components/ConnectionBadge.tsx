import type { Connection } from "../model/connection";

type Look = { tone: string; symbol: string; word: string; meaning: string };

const looks: Record<Connection, Look> = {
  live: { tone: "good", symbol: "●", word: "Live", meaning: "News arrives at once." },
  connecting: { tone: "waiting", symbol: "◌", word: "Connecting", meaning: "Looking for the server." },
  polling: {
    tone: "waiting",
    symbol: "◐",
    word: "Every 4 s",
    meaning: "No live line here: the page asks every 4 seconds.",
  },
  offline: {
    tone: "bad",
    symbol: "○",
    word: "Offline",
    meaning: "The server cannot be reached; the page keeps trying. What you handed in is safe.",
  },
};

/** The connection's state, always in sight. */
export function ConnectionBadge({ connection }: { connection: Connection }) {
  const { tone, symbol, word, meaning } = looks[connection];
  return (
    <span className={`badge badge-${tone}`} role="status" title={meaning}>
      <span aria-hidden="true">{symbol}</span>
      {word}
    </span>
  );
}
