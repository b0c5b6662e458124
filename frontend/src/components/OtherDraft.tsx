import { Button, Group, Text } from "@mantine/core";

export type OtherDraftProps = {
  /** When the other one was written, in words. */
  when: string;
  onCompare: () => void;
  onChoose: (which: "mine" | "theirs") => void;
};

/** Two devices have written on the same draft: nothing is lost until somebody chooses. */
export function OtherDraft({ when, onCompare, onChoose }: OtherDraftProps) {
  return (
    <div role="alert" className="other-draft">
      <Text size="sm">
        <strong>This draft was changed on another device</strong>, {when}. Both are still there: which one do you go on
        with?
      </Text>
      <Group gap="xs">
        <Button size="compact-sm" onClick={() => onChoose("theirs")}>
          Take that one
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => onChoose("mine")}>
          Keep this one
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCompare}>
          Compare
        </Button>
      </Group>
    </div>
  );
}
