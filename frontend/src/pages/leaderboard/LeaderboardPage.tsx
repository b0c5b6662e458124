import { Anchor, Button } from "@mantine/core";
import { useMediaQuery } from "@mantine/hooks";
import { useRef } from "react";
import { Link } from "react-router";
import { useLive } from "../../api/liveContext";
import { leaderboardFile, useMe } from "../../api/queries";
import type { Board } from "../../api/types";
import { useNow } from "../../components/Countdown";
import { EmptyState } from "../../components/EmptyState";
import { FreezeBanner } from "../../components/FreezeBanner";
import { RoundClock } from "../../components/RoundClock";
import { currentRound } from "../../model/workshop";
import { BoardList } from "./BoardList";
import { BoardSkeleton } from "./BoardSkeleton";
import { BoardTable } from "./BoardTable";
import { PinnedRow } from "./PinnedRow";
import "./leaderboard.css";

export function LeaderboardPage() {
  const { code, workshop, board, clock } = useLive();
  const round = workshop && currentRound(workshop);
  return (
    <div className="board-page">
      <title>{`Leaderboard · ${workshop?.name ?? "Talweg"}`}</title>
      <header className="board-head">
        <h1 className="board-title">Leaderboard</h1>
        {round && (
          <p className="board-clock">
            {round.name} · <RoundClock round={round} clock={clock} />
          </p>
        )}
      </header>
      {board?.frozen && <FreezeBanner round={round} />}
      {board ? <Standings code={code} board={board} /> : <BoardSkeleton />}
    </div>
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
  const mine = board.rows.find((row) => !row.baseline && row.participant === me?.id);
  const View = narrow ? BoardList : BoardTable;
  return (
    <div ref={surrounding}>
      <View board={board} mine={mine?.key} clock={clock} now={now} />
      <p className="board-rule">
        Sorted by total points; with equal points, fewer oracle calls come first, then the earlier last improvement. 100
        points in an exercise is as good as its reference solution. ⚑ marks baselines, which have no rank.{" "}
        <Anchor href={leaderboardFile(code)} download inherit underline="always">
          Download as CSV
        </Anchor>
      </p>
      {mine && <PinnedRow row={mine} surrounding={surrounding} />}
    </div>
  );
}
