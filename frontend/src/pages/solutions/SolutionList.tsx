import { NativeSelect } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import type { SolutionLine } from "../../api/types";
import { languageNames } from "../../model/exercise";
import { counted, points } from "../../model/numbers";

export type SolutionListProps = {
  lines: readonly SolutionLine[];
  shown: number;
  mine: number | undefined;
  onShow: (participant: number) => void;
};

/** Everybody who has a solution to show, best first; on a phone a choice instead of a list. */
export function SolutionList({ lines, shown, mine, onShow }: SolutionListProps) {
  const isNarrow = useMediaQuery("(max-width: 860px)", false, { getInitialValueInEffect: false });
  if (isNarrow) {
    return (
      <NativeSelect
        label="Whose solution"
        value={String(shown)}
        data={lines.map((line) => ({
          value: String(line.participant),
          label: `${line.name}${line.participant === mine ? " (you)" : ""} · ${points(line.score)}`,
        }))}
        onChange={(event) => onShow(Number(event.currentTarget.value))}
      />
    );
  }
  return (
    <nav className="solution-list" aria-label="Whose solution">
      {lines.map((line) => (
        <button
          key={line.participant}
          type="button"
          aria-current={line.participant === shown || undefined}
          onClick={() => onShow(line.participant)}
        >
          <span className="solution-name">
            {line.name}
            {line.participant === mine && <span className="solution-you">you</span>}
          </span>
          <span className="solution-points numbers">{points(line.score)}</span>
          <span className="solution-what">
            {languageNames[line.language]}, {counted(line.tries, "try", "tries")}
          </span>
        </button>
      ))}
    </nav>
  );
}
