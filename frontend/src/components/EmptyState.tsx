import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** Nothing here yet: one sentence, and the next action. */
export function EmptyState({ sentence, action }: { sentence: string; action?: ReactNode }) {
  return (
    <Stack align="center" gap="sm" py="xl">
      <Text c="dimmed" ta="center">
        {sentence}
      </Text>
      {action}
    </Stack>
  );
}
