import { Button, Group, Modal, Text } from "@mantine/core";
import type { Fork } from "./useFork";

/** Asks before a draft is replaced by somebody's solution. */
export function TakeOver({ asked, accept, decline }: Fork) {
  return (
    <Modal opened={asked !== null} onClose={decline} title="Replace your draft?" centered>
      <Text>
        You have written something here already. Going on from the other solution replaces it; runs you handed in stay
        in your history.
      </Text>
      <Group justify="flex-end" mt="lg">
        <Button variant="default" onClick={decline}>
          Keep what I wrote
        </Button>
        <Button onClick={accept}>Replace it</Button>
      </Group>
    </Modal>
  );
}
