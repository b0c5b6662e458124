import { Button, Card, Stack, Text, Title } from "@mantine/core";
import { useEffect } from "react";
import { Link } from "react-router";
import { forgetVisit } from "./visits";

/** In the place of a workshop's page once the workshop is no more. */
export function WorkshopDeleted({ code, home = "/" }: { code: string; home?: "/" | "/organizer" }) {
  useEffect(() => forgetVisit(code), [code]);
  return (
    <Card role="status" maw={640} mx="auto" my="lg">
      <title>Deleted · Talweg</title>
      <Stack gap="sm" align="flex-start">
        <Title order={1} size="h3">
          This workshop has been deleted
        </Title>
        <Text>
          Its organizer has removed it, with everything that was handed in and everybody's names. Thank you for having
          been part of it.
        </Text>
        <Button component={Link} to={home} variant="default">
          {home === "/" ? "To the first page" : "To your workshops"}
        </Button>
      </Stack>
    </Card>
  );
}
