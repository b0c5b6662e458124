import { Anchor, Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { Fragment, useRef } from "react";
import { Link } from "react-router";
import { leaderboardFile } from "../../api/files";
import { useLive } from "../../api/liveContext";
import { useMe } from "../../api/queries";
import type { Board, Workshop } from "../../api/types";
import { BracketChoice } from "../../components/BracketChoice";
import { useNow } from "../../components/Countdown";
import { EmptyState } from "../../components/EmptyState";
import { FreezeBanner } from "../../components/FreezeBanner";
import { RoundClock } from "../../components/RoundClock";
import { boardOf } from "../../model/standings";
import { currentRound } from "../../model/workshop";
import { useBracket } from "../useBracket";
import { BoardList } from "./BoardList";
import { BoardSkeleton } from "./BoardSkeleton";
import { BoardTable } from "./BoardTable";
import { PinnedRow } from "./PinnedRow";
import "./leaderboard.css";

export function LeaderboardPage() {
  const { code, workshop, board, clock } = useLive();
  const brackets = workshop?.brackets ?? [];
  const [bracket, choose] = useBracket(brackets);
  const round = workshop && currentRound(workshop);
  return (
    <div className="board-page">
      <title>{`Leaderboard · ${workshop?.name ?? "Talweg"}`}</title>
      <header className="board-head">
        <div>
          <h1 className="board-title">Leaderboard</h1>
          <p className="board-order">
            By total points; where they are equal, fewer oracle calls stand first, then the earlier last improvement.{" "}
            <Anchor component={Link} to={`/w/${code}/race`} inherit underline="always">
              Watch the race
            </Anchor>
          </p>
        </div>
        {round && (
          <p className="board-clock">
            {round.name} · <RoundClock round={round} clock={clock} />
          </p>
        )}
      </header>
      {board?.frozen && <FreezeBanner round={round} />}
      {workshop && board && <OpenSolutions workshop={workshop} board={board} />}
      <BracketChoice {...{ brackets, bracket }} onChoose={choose} />
      {board ? <Standings key={bracket} code={code} board={boardOf(board, bracket)} /> : <BoardSkeleton />}
    </div>
  );
}

/** Where the organizer has opened them, the way to everybody's solutions. */
function OpenSolutions({ workshop, board }: { workshop: Workshop; board: Board }) {
  const open = workshop.rounds.filter((round) => round.solutionsOpen).flatMap((round) => round.exercises);
  const shown = board.exercises.filter(({ slug }) => open.includes(slug));
  if (shown.length === 0) return null;
  return (
    <p className="board-open">
      <strong>The solutions are open.</strong> Read them:{" "}
      {shown.map(({ slug, title }, nth) => (
        <Fragment key={slug}>
          {nth > 0 && ", "}
          <Anchor component={Link} to={`/w/${workshop.code}/x/${slug}/solutions`} inherit underline="always">
            {title}
          </Anchor>
        </Fragment>
      ))}
    </p>
  );
}

function Standings({ code, board }: { code: string; board: Board }) {
  const { clock } = useLive();
  const { data: me } = useMe(code);
  const now = useNow(10_000);
  const narrow = useMediaQuery("(max-width: 760px)", false, { getInitialValueInEffect: false });
  const surrounding = useRef<HTMLDivElement>(null);
  if (board.rows.length === 0) {
    return (
      <EmptyState
        sentence="No points yet. The first scored submission stands here a moment after it is judged."
        action={
          <Button component={Link} to={`/w/${code}`}>
            To the trail map
          </Button>
        }
      />
    );
  }
  const mine = board.rows.find((row) => !row.baseline && row.participant === me?.competitor);
  const View = narrow ? BoardList : BoardTable;
  return (
    <div ref={surrounding}>
      <View board={board} mine={mine?.key} clock={clock} now={now} />
      <p className="board-rule">
        100 points in an exercise is as good as its reference solution. ⚑ marks baselines, which have no rank. Who is
        equal in everything shares a rank.{" "}
        <Anchor href={leaderboardFile(code, "csv")} download inherit underline="always">
          Download as CSV
        </Anchor>
      </p>
      {mine && <PinnedRow row={mine} surrounding={surrounding} />}
    </div>
  );
}
