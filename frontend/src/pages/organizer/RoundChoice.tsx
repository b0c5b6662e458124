import { NativeSelect } from "@mantine/core";
import type { Round } from "../../api/types";

export type RoundChoiceProps = { rounds: readonly Round[]; round: Round; onChoose: (round: number) => void };

/** Which round the console is about; a workshop of one has nothing to choose. */
export function RoundChoice({ rounds, round, onChoose }: RoundChoiceProps) {
  if (rounds.length === 1) return <>{round.name}</>;
  return (
    <NativeSelect
      aria-label="Round"
      size="sm"
      value={String(round.id)}
      onChange={({ currentTarget: { value } }) => onChoose(Number(value))}
      data={rounds.map(({ id, name }) => ({ value: String(id), label: name }))}
    />
  );
}
