import { Radio } from "@mantine/core";

export type BracketsProps = { brackets: readonly string[]; chosen: string | null; onChoose: (bracket: string) => void };

/** Asks in which bracket somebody, or the team they found, competes. */
export function Brackets({ brackets, chosen, onChoose }: BracketsProps) {
  return (
    <Radio.Group
      label="You compete among"
      description="Each has a ranking of its own, beside the one of all."
      size="lg"
      value={chosen ?? ""}
      onChange={onChoose}
    >
      <div className="join-brackets">
        {brackets.map((name) => (
          <Radio key={name} value={name} label={name} size="md" />
        ))}
      </div>
    </Radio.Group>
  );
}
