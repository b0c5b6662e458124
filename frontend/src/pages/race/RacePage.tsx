import "../../components/race/race.css";
import "./race.css";
import { Anchor, Button, NativeSelect } from "@mantine/core";
import { Link, useSearchParams } from "react-router";
import { sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import { useExercises } from "../../api/queries";
import type { Workshop } from "../../api/types";
import { EmptyState } from "../../components/EmptyState";
import { ErrorState } from "../../components/ErrorState";
import { FreezeBanner } from "../../components/FreezeBanner";
import { chosenRace, type RaceChoice, raceChoices } from "../../model/raceChoice";
import { currentRound } from "../../model/workshop";
import { RaceRun } from "./RaceRun";
import { RaceSkeleton } from "./RaceSkeleton";

/** All counting runs of a round down one surface, to be played, paused and scrubbed. */
export function RacePage() {
  const { code, workshop, board } = useLive();
  return (
    <div className="race-page">
      <title>{`Race · ${workshop?.name ?? "Talweg"}`}</title>
      {board?.frozen && <FreezeBanner round={workshop && currentRound(workshop)} />}
      {workshop && <Races code={code} workshop={workshop} />}
    </div>
  );
}

function Races({ code, workshop }: { code: string; workshop: Workshop }) {
  const { data: exercises, error, refetch } = useExercises(code);
  const [search, setSearch] = useSearchParams();
  if (error && !exercises)
    return <ErrorState title="The race did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  if (!exercises) return <RaceSkeleton />;
  const choices = raceChoices(workshop, exercises);
  const choice = chosenRace(workshop, choices, search.get("x"));
  if (!choice) return <NothingToRace code={code} workshop={workshop} />;
  const choose = (slug: string) => setSearch({ x: slug }, { replace: true });
  return (
    <>
      <header className="race-head">
        <div>
          <p className="race-eyebrow">Race · {choice.round.name}</p>
          <h1 className="race-title">{choice.exercise.title}</h1>
          <p className="race-rule">
            Everybody's best run on the public surface, by {choice.exercise.unit}. Points come from hidden ones.{" "}
            <Anchor component={Link} to={`/w/${code}/leaderboard`} inherit underline="always">
              Leaderboard
            </Anchor>
          </p>
        </div>
        {choices.length > 1 && <RaceSelect choices={choices} choice={choice} onChoose={choose} />}
      </header>
      <RaceRun key={choice.exercise.slug} code={code} choice={choice} />
    </>
  );
}

type RaceSelectProps = { choices: readonly RaceChoice[]; choice: RaceChoice; onChoose: (slug: string) => void };

/** Rounds as groups, where there are several. */
function RaceSelect({ choices, choice, onChoose }: RaceSelectProps) {
  const option = ({ exercise }: RaceChoice) => ({ value: exercise.slug, label: exercise.title });
  const rounds = [...new Set(choices.map(({ round }) => round))];
  const groups = rounds.map((round) => ({
    group: round.name,
    items: choices.filter((each) => each.round === round).map(option),
  }));
  return (
    <NativeSelect
      label="Exercise"
      className="race-select"
      value={choice.exercise.slug}
      data={rounds.length > 1 ? groups : choices.map(option)}
      onChange={(event) => onChoose(event.currentTarget.value)}
    />
  );
}

function NothingToRace({ code, workshop }: { code: string; workshop: Workshop }) {
  const isAhead = workshop.rounds.every((round) => round.state === "SCHEDULED");
  return (
    <>
      <h1 className="race-title">Race</h1>
      <EmptyState
        sentence={
          isAhead
            ? "The race begins with the first round: every scored run goes down the surface here."
            : "The exercises of this workshop leave no path to race on."
        }
        action={
          <Button component={Link} to={`/w/${code}`}>
            To the trail map
          </Button>
        }
      />
    </>
  );
}
