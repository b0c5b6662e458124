import type { ReactNode } from "react";
import type { Level } from "../model/exercise";

type Look = { word: string; hue: string; shape: ReactNode };

const looks: Record<Level, Look> = {
  GREEN: { word: "Green", hue: "var(--level-green)", shape: <circle cx="10" cy="10" r="7" /> },
  BLUE: { word: "Blue", hue: "var(--level-blue)", shape: <rect x="3.5" y="3.5" width="13" height="13" /> },
  RED: { word: "Red", hue: "var(--level-red)", shape: <path d="M10 1.5 18.5 10 10 18.5 1.5 10z" /> },
  BLACK: {
    word: "Black",
    hue: "var(--level-black)",
    shape: <path d="M5.5 2.5 10 10l-4.5 7.5L1 10zM14.5 2.5 19 10l-4.5 7.5L10 10z" />,
  },
};

/** How hard an exercise is, marked as ski runs are: circle, square, diamond, double diamond; with its word. */
export function LevelMark({ level, size = 18, wordless = false }: { level: Level; size?: number; wordless?: boolean }) {
  const { word, hue, shape } = looks[level];
  return (
    <span className="badge">
      <svg width={size} height={size} viewBox="0 0 20 20" fill={hue} aria-hidden="true">
        {shape}
      </svg>
      <span className={wordless ? "visually-hidden" : undefined}>{word}</span>
    </span>
  );
}
