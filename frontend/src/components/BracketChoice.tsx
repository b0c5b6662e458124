import { NativeSelect, SegmentedControl } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { fitInALine } from "../model/brackets";
import "./brackets.css";

export type BracketChoiceProps = {
  brackets: readonly string[];
  /** Null: all of them. */
  bracket: string | null;
  onChoose: (bracket: string | null) => void;
  /** How many characters have room beside each other. */
  room?: number;
};

const all = "";

/** Whose standings are shown: everybody's, or those of one bracket. Nothing where a workshop has no brackets. */
export function BracketChoice({ brackets, bracket, onChoose, room = 96 }: BracketChoiceProps) {
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  if (brackets.length === 0) return null;
  const Choice = fitInALine(brackets, narrow ? Math.min(room, 40) : room) ? Segments : List;
  return <Choice {...{ brackets, bracket, onChoose }} />;
}

function Segments({ brackets, bracket, onChoose }: BracketChoiceProps) {
  return (
    <SegmentedControl
      aria-label="Bracket"
      className="bracket-choice"
      size="sm"
      value={bracket ?? all}
      onChange={(chosen) => onChoose(chosen === all ? null : chosen)}
      data={[{ value: all, label: "All" }, ...brackets.map((name) => ({ value: name, label: name }))]}
    />
  );
}

function List({ brackets, bracket, onChoose }: BracketChoiceProps) {
  return (
    <NativeSelect
      aria-label="Bracket"
      className="bracket-choice"
      size="sm"
      value={bracket ?? all}
      onChange={({ currentTarget: { value } }) => onChoose(value === all ? null : value)}
      data={[{ value: all, label: "All brackets" }, ...brackets.map((name) => ({ value: name, label: name }))]}
    />
  );
}
