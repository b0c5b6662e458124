import { Anchor, Button } from "@mantine/core";
import { useMemo } from "react";
import { Link } from "react-router";
import { useRace } from "../../api/afterQueries";
import { sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import { useExercise, useMe } from "../../api/queries";
import type { Race, Surface } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { RaceCanvas } from "../../components/race/RaceCanvas";
import { RaceControls } from "../../components/race/RaceControls";
import { RaceLeaders } from "../../components/race/RaceLeaders";
import { starLooks } from "../../components/race/starLooks";
import { useRacePlayer } from "../../components/race/useRacePlayer";
import { counted } from "../../model/numbers";
import { courseOf, tallyAt } from "../../model/race";
import type { RaceChoice } from "../../model/raceChoice";
import { hasPlaces } from "../../plots/raceField";
import { RaceSkeleton } from "./RaceSkeleton";
import { raceLabelOf } from "./raceWords";

const leadersShown = 10;

/** One race, as soon as it and its surface are there. */
export function RaceRun({ code, choice }: { code: string; choice: RaceChoice }) {
  const { exercise, round } = choice;
  const race = useRace(code, round.id, exercise.slug);
  const detail = useExercise(code, exercise.slug);
  const failed = race.error ?? detail.error;
  if (failed && !(race.data && detail.data)) {
    const again = () => void Promise.all([race.refetch(), detail.refetch()]);
    return <ErrorState title="The race did not load" sentence={sentenceOf(failed)} onRetry={again} />;
  }
  if (!race.data || !detail.data) return <RaceSkeleton />;
  if (race.data.runners.length === 0) {
    return (
      <EmptyState
        sentence="Nobody has run yet. The first judged submission starts here a moment after it is scored."
        action={
          <Button component={Link} to={`/w/${code}/x/${exercise.slug}`}>
            To the exercise
          </Button>
        }
      />
    );
  }
  return <Stage code={code} race={race.data} surface={detail.data.surface} onRenew={() => void race.refetch()} />;
}

type StageProps = { code: string; race: Race; surface: Surface | null; onRenew: () => void };

function Stage({ code, race, surface, onRenew }: StageProps) {
  const { board } = useLive();
  const { data: me } = useMe(code);
  const course = useMemo(() => courseOf(race), [race]);
  const looks = useMemo(() => starLooks(race.runners, me?.competitor ?? null), [race, me]);
  const playing = useRacePlayer(course);
  const { call } = playing.timeline;
  const { diverged } = tallyAt(course, call);
  const hasNews = board !== null && board.seq > race.seq;
  return (
    <div className="race-layout">
      <section className="race-main" aria-label="The race">
        <div className="race-stage">
          <RaceCanvas
            race={race}
            course={course}
            surface={hasPlaces(race) ? surface : null}
            looks={looks}
            player={playing.player}
            label={raceLabelOf(race)}
            type={14}
          />
        </div>
        <RaceControls race={race} course={course} playing={playing} onReplay={() => hasNews && onRenew()} />
      </section>
      <section className="race-side" aria-labelledby="race-leaders">
        <h2 id="race-leaders" className="race-side-title">
          {race.gapKnown ? "Lowest so far" : "Lowest loss so far"}
        </h2>
        <RaceLeaders race={race} course={course} looks={looks} call={call} most={leadersShown} />
        <p className="race-tally">
          {counted(race.runners.length, "run")}
          {diverged > 0 && `, ${diverged} diverged`}
        </p>
        {hasNews && (
          <p className="race-news">
            New runs came in.{" "}
            <Anchor
              component="button"
              type="button"
              inherit
              underline="always"
              onClick={() => {
                onRenew();
                if (!playing.isCalm) playing.player.send({ kind: "restart" });
              }}
            >
              Race with them
            </Anchor>
          </p>
        )}
      </section>
    </div>
  );
}
