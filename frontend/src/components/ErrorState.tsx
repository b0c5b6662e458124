import { Button, Card, Stack, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";

export type ErrorStateProps = {
  title?: string;
  /** What happened, what is safe and what to do, as a sentence or two. */
  sentence: string;
  onRetry?: () => void;
  /** Instead of, or beside, trying again. */
  action?: ReactNode;
};

export function ErrorState({ title = "This did not work", sentence, onRetry, action }: ErrorStateProps) {
  return (
    <Card role="alert" maw={640} mx="auto" my="lg">
      <Stack gap="sm" align="flex-start">
        <Title order={2} size="h3">
          <span aria-hidden="true">△ </span>
          {title}
        </Title>
        <Text>{sentence}</Text>
        {onRetry && <Button onClick={onRetry}>Try again</Button>}
        {action}
      </Stack>
    </Card>
  );
}
