import { useFinaleRace } from "../../api/finaleQueries";
import { useLive } from "../../api/liveContext";
import { useExercise, useExercises } from "../../api/queries";
import type { Finale, Workshop } from "../../api/types";
import { FinaleBoard } from "../../components/finale/FinaleBoard";
import { FinaleStep } from "../../components/finale/FinaleStep";
import { raceChoices } from "../../model/raceChoice";
import { RaceStage } from "./RaceScene";
import "./sceneBoard.css";
import "./sceneFinale.css";

/** The finale as its presenter reveals it, or the race of an exercise that is revealed. */
export function FinaleScene({ workshop, finale }: { workshop: Workshop; finale: Finale }) {
  if (finale.replayed !== null) return <Replay key={finale.replayed} workshop={workshop} slug={finale.replayed} />;
  return (
    <div className="scene-finale">
      <section className="scene-finale-board" aria-label="Board">
        {finale.rows.length > 0 ? (
          <FinaleBoard finale={finale} follows />
        ) : (
          <p className="screen-empty">
            {finale.judged} of {finale.total} judged
          </p>
        )}
      </section>
      <aside className="scene-finale-side">
        <h1 className="scene-side-title">{finale.phase === "OVER" ? "Final results" : "The finale"}</h1>
        <p className="scene-side-people">
          {workshop.name} · {finale.name}
        </p>
        <FinaleStep finale={finale} />
      </aside>
    </div>
  );
}

function Replay({ workshop, slug }: { workshop: Workshop; slug: string }) {
  const { code } = useLive();
  const { data: exercises } = useExercises(code);
  const { data: race, refetch } = useFinaleRace(code, slug);
  const { data: detail } = useExercise(code, slug);
  const choice = exercises && raceChoices(workshop, exercises).find((each) => each.exercise.slug === slug);
  if (!race || !detail || !choice) return <p className="screen-empty">Gathering the runs…</p>;
  if (race.runners.length === 0) {
    return <p className="screen-empty">{choice.exercise.title}: no run left a path to race on.</p>;
  }
  const again = () => void refetch();
  return <RaceStage {...{ race, surface: detail.surface, choice }} onNext={again} onRenew={again} />;
}
