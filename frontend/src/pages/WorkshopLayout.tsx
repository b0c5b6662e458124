import { Anchor, Group } from "@mantine/core";
import { Link, Outlet, useMatch } from "react-router";
import { LiveProvider } from "../api/LiveProvider";
import { useLive } from "../api/liveContext";
import { useWorkshop } from "../api/queries";
import { AppFrame } from "../components/AppFrame";
import { Loading } from "../components/Loading";
import { useWholeEvening } from "./evening";
import { HelpButton } from "./help/HelpButton";
import { NewsCards } from "./help/NewsCards";
import { NewsProvider } from "./help/NewsProvider";
import { useCode } from "./useCode";
import { WorkshopDeleted } from "./WorkshopDeleted";
import { WorkshopFailure } from "./WorkshopFailure";

/** Around a workshop's pages: its live line, its name, and the state of the connection. */
export function WorkshopLayout() {
  const code = useCode();
  return (
    <LiveProvider code={code} key={code}>
      <NewsProvider>
        <WorkshopFrame />
      </NewsProvider>
    </LiveProvider>
  );
}

function WorkshopFrame() {
  useWholeEvening();
  const { code, workshop, connection, isDeleted } = useLive();
  const matches = [useMatch("/w/:code/x/:slug/*"), useMatch("/w/:code/race")];
  const wide = matches.some((match) => match !== null);
  const home = `/w/${code}`;
  const navigation = (
    <>
      <Group component="nav" aria-label="Workshop" gap="md">
        <Anchor component={Link} to={home}>
          Trail map
        </Anchor>
        <Anchor component={Link} to={`${home}/leaderboard`}>
          Leaderboard
        </Anchor>
        <Anchor component={Link} to={`${home}/race`}>
          Race
        </Anchor>
      </Group>
      {workshop && <HelpButton />}
    </>
  );
  return (
    <AppFrame
      home={isDeleted ? "/" : home}
      workshopName={workshop?.name}
      connection={connection}
      navigation={isDeleted ? null : navigation}
      wide={wide}
    >
      <WorkshopGate code={code} />
      <NewsCards />
    </AppFrame>
  );
}

/** Pages below may rely on `useLive().workshop` being known. */
function WorkshopGate({ code }: { code: string }) {
  const { isDeleted } = useLive();
  const { data, error, refetch } = useWorkshop(code);
  if (isDeleted) return <WorkshopDeleted code={code} />;
  if (data) return <Outlet />;
  if (!error) return <Loading what="Finding the workshop" />;
  return <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />;
}
