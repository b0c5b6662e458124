import { useLive } from "../../api/liveContext";
import { useWorkshop } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { ConnectionBadge } from "../../components/ConnectionBadge";
import { Loading } from "../../components/Loading";
import { sceneOf } from "../../model/scene";
import { WorkshopFailure } from "../WorkshopFailure";
import { BoardScene } from "./BoardScene";
import { LobbyScene } from "./LobbyScene";
import { ScreenAnnouncement } from "./ScreenAnnouncement";
import "./screen.css";

/** For the projector: on light ground whatever the device prefers, and nothing to touch. */
export function ScreenPage() {
  const { code, workshop, connection } = useLive();
  const { error, refetch } = useWorkshop(code);
  return (
    <main className="screen light-ground">
      <title>{`${workshop?.name ?? code} · big screen`}</title>
      <ScreenAnnouncement code={code} />
      {workshop && (
        <div className="screen-scene">
          <ScreenScene workshop={workshop} />
        </div>
      )}
      {!workshop && error && <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />}
      {!workshop && !error && <Loading what="Finding the workshop" />}
      <div className="screen-connection">
        <ConnectionBadge connection={connection} />
      </div>
    </main>
  );
}

/** The scene follows the round's state; nobody has to switch it. */
function ScreenScene({ workshop }: { workshop: Workshop }) {
  return sceneOf(workshop) === "lobby" ? <LobbyScene workshop={workshop} /> : <BoardScene workshop={workshop} />;
}
