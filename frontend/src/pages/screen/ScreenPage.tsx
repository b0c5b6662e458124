import { Suspense } from "react";
import { useSearchParams } from "react-router";
import { useFinale } from "../../api/finaleQueries";
import { useLive } from "../../api/liveContext";
import { useWorkshop } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { ConnectionBadge } from "../../components/ConnectionBadge";
import { Loading } from "../../components/Loading";
import { lazily } from "../../components/missingPart";
import { showsFinale } from "../../model/finale";
import { choiceOf, type SceneChoice, sceneOf } from "../../model/scene";
import { WorkshopDeleted } from "../WorkshopDeleted";
import { WorkshopFailure } from "../WorkshopFailure";
import { BoardScene } from "./BoardScene";
import { LobbyScene } from "./LobbyScene";
import { SceneSwitch } from "./SceneSwitch";
import { ScreenAnnouncement } from "./ScreenAnnouncement";
import { useTouched } from "./useTouched";
import "./screen.css";

// Surfaces are drawn by more than a board needs.
const FinaleScene = lazily(async () => (await import("./FinaleScene")).FinaleScene);
const RaceScene = lazily(async () => (await import("./RaceScene")).RaceScene);

/** For the projector: on light ground whatever the device prefers, and nothing that must be touched. */
export function ScreenPage() {
  const { code, workshop, connection, isDeleted } = useLive();
  const { error, refetch } = useWorkshop(code);
  const isTouched = useTouched();
  const [search, setSearch] = useSearchParams();
  // In the address, so that a projector that is started again shows the same.
  const choice = choiceOf(search.get("scene"));
  const choose = (next: SceneChoice) =>
    setSearch(
      (before) => {
        const after = new URLSearchParams(before);
        if (next === "auto") after.delete("scene");
        else after.set("scene", next);
        return after;
      },
      { replace: true },
    );
  if (isDeleted) {
    return (
      <main className="screen light-ground">
        <WorkshopDeleted code={code} />
      </main>
    );
  }
  return (
    <main className="screen light-ground" data-touched={isTouched || undefined}>
      <title>{`${workshop?.name ?? code} · big screen`}</title>
      <ScreenAnnouncement code={code} />
      {workshop && (
        <div className="screen-scene">
          <ScreenScene workshop={workshop} choice={choice} />
        </div>
      )}
      {!workshop && error && <WorkshopFailure code={code} error={error} onRetry={() => void refetch()} />}
      {!workshop && !error && <Loading what="Finding the workshop" />}
      <SceneSwitch choice={choice} onChoose={choose} brackets={workshop?.brackets ?? []} />
      <div className="screen-connection">
        <ConnectionBadge connection={connection} />
      </div>
    </main>
  );
}

/** The scene follows the finale and the round's state, unless somebody chose another. */
function ScreenScene({ workshop, choice }: { workshop: Workshop; choice: SceneChoice }) {
  const { data: finale = null } = useFinale(workshop.code);
  if (choice === "auto" && showsFinale(finale, workshop)) {
    return (
      <Suspense fallback={<p className="screen-empty">The finale is about to begin…</p>}>
        <FinaleScene workshop={workshop} finale={finale} />
      </Suspense>
    );
  }
  switch (sceneOf(workshop, choice)) {
    case "lobby":
      return <LobbyScene workshop={workshop} />;
    case "board":
      return <BoardScene workshop={workshop} />;
    case "race":
      return (
        <Suspense fallback={<p className="screen-empty">Gathering the runs…</p>}>
          <RaceScene workshop={workshop} />
        </Suspense>
      );
  }
}
