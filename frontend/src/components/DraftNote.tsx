/** How what is written here stands to what the server has of it. */
export type DraftKeeping = "kept" | "saving" | "unreached" | "refused";

type Look = { tone: "quiet" | "waiting" | "bad"; symbol: string; word: string; meaning: string };

const looks: Record<DraftKeeping, Look> = {
  kept: {
    ...{ tone: "quiet", symbol: "✓", word: "Saved" },
    meaning: "Your draft is on the server, too: it waits on each device you come back with.",
  },
  saving: { tone: "quiet", symbol: "…", word: "Saving", meaning: "Your draft is on its way to the server." },
  unreached: {
    ...{ tone: "waiting", symbol: "◌", word: "Kept here" },
    meaning: "The server cannot be reached. Your draft is safe in this browser and is sent as soon as it can be.",
  },
  refused: {
    ...{ tone: "bad", symbol: "△", word: "Kept here only" },
    meaning: "The server takes no draft like this one; 64 KiB is the most. It is safe in this browser.",
  },
};

export function DraftNote({ keeping }: { keeping: DraftKeeping }) {
  const { tone, symbol, word, meaning } = looks[keeping];
  return (
    <span className={`badge badge-${tone} draft-note`} title={meaning}>
      <span aria-hidden="true">{symbol}</span>
      <span className="draft-word">{word}</span>
    </span>
  );
}
