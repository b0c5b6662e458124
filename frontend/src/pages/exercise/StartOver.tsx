import { Button, Group, Modal, Text } from "@mantine/core";

export type StartOverProps = {
  isOpen: boolean;
  what: "code" | "settings";
  onCancel: () => void;
  onConfirm: () => void;
};

/** Asks before a draft is replaced by the starter. */
export function StartOver({ isOpen, what, onCancel, onConfirm }: StartOverProps) {
  return (
    <Modal opened={isOpen} onClose={onCancel} title={`Start over with the ${what}?`} centered>
      <Text>
        What you wrote here is replaced by the starter; undo in the editor brings it back. Runs you handed in stay in
        your history.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={onCancel}>
          Keep what I wrote
        </Button>
        <Button onClick={onConfirm}>Start over</Button>
      </Group>
    </Modal>
  );
}
