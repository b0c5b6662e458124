import { Button, Stack, Text, Title } from "@mantine/core";
import { Link } from "react-router";

/** An address where nothing is. */
export function NotFoundPage() {
  return (
    <Stack align="flex-start" gap="md" py="xl">
      <title>No such page · Talweg</title>
      <Title order={1}>No path leads here</Title>
      <Text>There is no page at this address. Check the link, or join a workshop with its code.</Text>
      <Button component={Link} to="/">
        Enter a code
      </Button>
    </Stack>
  );
}
