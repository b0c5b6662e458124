import { Radio } from "@mantine/core";

export type BracketsProps = {
  /** Whether it is the team's. */
  ofTeam: boolean;
  brackets: readonly string[];
  chosen: string | null;
  onChoose: (bracket: string) => void;
};

/** Asks in which bracket somebody, or the team they found, competes. */
export function Brackets({ ofTeam, brackets, chosen, onChoose }: BracketsProps) {
  return (
    <Radio.Group
      label={ofTeam ? "Your team competes among" : "You compete among"}
      description="Each is also ranked by itself."
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
