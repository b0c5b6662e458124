import "../../components/race/race.css";
import "./sceneRace.css";
import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { useRace } from "../../api/afterQueries";
import { useLive } from "../../api/liveContext";
import { useExercise, useExercises } from "../../api/queries";
import type { Race, Surface, Workshop } from "../../api/types";
import { FreezeBanner } from "../../components/FreezeBanner";
import { RaceCanvas } from "../../components/race/RaceCanvas";
import { RaceLeaders } from "../../components/race/RaceLeaders";
import { starLooks } from "../../components/race/starLooks";
import { useRacePlayer } from "../../components/race/useRacePlayer";
import { count, counted } from "../../model/numbers";
import { courseOf, tallyAt } from "../../model/race";
import { chosenRace, type RaceChoice, raceAfter, raceChoices } from "../../model/raceChoice";
import { currentRound } from "../../model/workshop";
import { hasPlaces } from "../../plots/raceField";
import { useRaceKeys } from "./useRaceKeys";

/** How long the end of a race is looked at before the next one. */
const restMilliseconds = 9_000;
const leadersShown = 10;

/** The round's runs down their surface, over the whole screen; one exercise after the other, for ever. */
export function RaceScene({ workshop }: { workshop: Workshop }) {
  const { code } = useLive();
  const { data: exercises } = useExercises(code);
  const [slug, setSlug] = useState<string | null>(null);
  const choices = exercises ? raceChoices(workshop, exercises) : [];
  const choice = chosenRace(workshop, choices, slug);
  if (!exercises) return <p className="screen-empty">Gathering the runs…</p>;
  if (!choice) return <p className="screen-empty">The race begins with the first round.</p>;
  const next = () => setSlug(raceAfter(choices, choice).exercise.slug);
  return <OneRace key={choice.exercise.slug} code={code} choice={choice} onNext={next} />;
}

function OneRace({ code, choice, onNext }: { code: string; choice: RaceChoice; onNext: () => void }) {
  const { exercise, round } = choice;
  const race = useRace(code, round.id, exercise.slug);
  const { data: detail } = useExercise(code, exercise.slug);
  const isEmpty = race.data?.runners.length === 0;
  const skip = useEffectEvent(onNext);
  useEffect(() => {
    if (!isEmpty) return;
    const timer = setTimeout(() => skip(), restMilliseconds);
    return () => clearTimeout(timer);
  }, [isEmpty]);
  if (!race.data || !detail) return <p className="screen-empty">Gathering the runs…</p>;
  if (isEmpty) return <p className="screen-empty">{exercise.title}: the first judged run starts here.</p>;
  const renew = () => race.refetch();
  return <RaceStage {...{ race: race.data, surface: detail.surface, choice, onNext }} onRenew={() => void renew()} />;
}

type StageProps = {
  race: Race;
  surface: Surface | null;
  choice: RaceChoice;
  onNext: () => void;
  /** Asks for the runs that came in meanwhile. */
  onRenew: () => void;
};

/** The race of one exercise over the whole screen. */
export function RaceStage({ race, surface, choice, onNext, onRenew }: StageProps) {
  const { board, workshop } = useLive();
  const course = useMemo(() => courseOf(race), [race]);
  const looks = useMemo(() => starLooks(race.runners, null), [race]);
  const { player, timeline, isCalm } = useRacePlayer(course);
  const { call } = timeline;
  const isOver = call >= course.length;
  const { diverged } = tallyAt(course, call);

  useRaceKeys(player, course, onNext);
  const goOn = useEffectEvent(() => {
    onRenew();
    onNext();
    if (!isCalm) player.send({ kind: "restart" });
  });
  useEffect(() => {
    if (!isOver) return;
    const timer = setInterval(() => goOn(), restMilliseconds);
    return () => clearInterval(timer);
  }, [isOver]);

  return (
    <div className="scene-race">
      <div className="scene-race-stage">
        <RaceCanvas
          race={race}
          course={course}
          surface={hasPlaces(race) ? surface : null}
          looks={looks}
          player={player}
          label={`${counted(race.runners.length, "run")} of ${choice.exercise.title} racing`}
          type={24}
          ground="light"
        />
      </div>
      <aside className="scene-race-side" aria-label="Leaders">
        <header>
          <h1 className="scene-side-title">{choice.exercise.title}</h1>
          <p className="scene-race-clock numbers">
            {count(Math.floor(call))}{" "}
            <span>
              of {count(course.length)} {race.unit}
            </span>
          </p>
          <span className="scene-race-progress" style={{ width: `${(100 * call) / course.length}%` }} />
        </header>
        {board?.frozen && <FreezeBanner round={workshop && currentRound(workshop)} />}
        <RaceLeaders race={race} course={course} looks={looks} call={call} most={leadersShown} />
        <p className="scene-race-tally">
          {counted(race.runners.length, "run")}
          {diverged > 0 && `, ${diverged} diverged`}
        </p>
      </aside>
    </div>
  );
}
