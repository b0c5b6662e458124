import { Stack, Text, Title } from "@mantine/core";
import { useLive } from "../../api/liveContext";
import type { Round } from "../../api/types";
import { Countdown } from "../../components/Countdown";
import { TalwegMark } from "../../components/TalwegMark";
import { ToTheMap } from "./ToTheMap";

/** In place of an exercise whose round is still to come; it gives way by itself when the round opens. */
export function NotOpenYet({ round }: { round: Round }) {
  const { clock } = useLive();
  return (
    <Stack align="center" gap="md" className="not-open">
      <title>{`${round.name} · Talweg`}</title>
      <TalwegMark size={72} />
      <Title order={1} size="h2" ta="center">
        {round.name} has not opened yet
      </Title>
      {round.opensAt ? (
        <Text c="dimmed" ta="center">
          It opens in <Countdown until={round.opensAt} clock={clock} />, and this page with it.
        </Text>
      ) : (
        <Text c="dimmed" ta="center">
          The organizer opens it by hand, and this page with it.
        </Text>
      )}
      <ToTheMap />
    </Stack>
  );
}
