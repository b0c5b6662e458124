import { Anchor, Button } from "@mantine/core";
import { useEffect } from "react";
import { Link } from "react-router";
import { eveningFile } from "../../api/files";
import { useLive } from "../../api/liveContext";
import { useMe } from "../../api/queries";
import type { Me, Workshop } from "../../api/types";
import { RoundBadge } from "../../components/RoundBadge";
import { RoundClock } from "../../components/RoundClock";
import { peopleOf } from "../../model/people";
import { currentRound } from "../../model/workshop";
import { rememberVisit } from "../visits";
import { Announcements } from "./Announcements";
import { MyPlace } from "./MyPlace";
import { MyTeam } from "./MyTeam";
import { Neighbour } from "./Neighbour";
import { People } from "./People";
import { TrailMap } from "./TrailMap";
import "./lobby.css";

export function LobbyPage() {
  const { code, workshop, newcomer, here } = useLive();
  const { data: me } = useMe(code);
  useVisit(workshop, me);
  if (!workshop) return null;
  return (
    <div className="lobby">
      <title>{`${workshop.name} · Talweg`}</title>
      <LobbyHead workshop={workshop} />
      {me === null && <JoinCall code={code} />}
      <div className="lobby-trail">
        <Announcements code={code} />
        <TrailMap code={code} workshop={workshop} />
      </div>
      <aside className="lobby-side" aria-label="In this workshop">
        {me?.team && <MyTeam team={me.team} me={me.nickname} workshop={workshop} />}
        {me && <MyPlace me={me} workshop={workshop} />}
        <People
          people={peopleOf({ ...workshop, here, me: me?.nickname ?? null })}
          count={workshop.participants}
          newcomer={newcomer}
        />
        <Neighbour workshop={workshop} />
        <ul className="lobby-links">
          {workshop.rounds.some((round) => round.state === "FINALIZED") && (
            <li>
              <Anchor href={eveningFile(code)} target="_blank">
                This evening on one page
              </Anchor>
            </li>
          )}
          <li>
            <Anchor component={Link} to={`/w/${code}/leaderboard`}>
              Leaderboard
            </Anchor>
          </li>
          <li>
            <Anchor component={Link} to={`/w/${code}/race`}>
              Race of all runs
            </Anchor>
          </li>
          <li>
            <Anchor component={Link} to={`/w/${code}/screen`}>
              Big screen, for a projector
            </Anchor>
          </li>
        </ul>
      </aside>
    </div>
  );
}

function LobbyHead({ workshop }: { workshop: Workshop }) {
  const { clock } = useLive();
  const round = currentRound(workshop);
  return (
    <header className="lobby-head">
      <h1 className="lobby-title">{workshop.name}</h1>
      {round && (
        <div className="lobby-clock">
          <span className="lobby-round">
            {round.name} <RoundBadge state={round.state} />
          </span>
          <RoundClock round={round} clock={clock} />
        </div>
      )}
    </header>
  );
}

function JoinCall({ code }: { code: string }) {
  return (
    <section className="lobby-join" aria-label="Join">
      <p>You are looking on. Join to try the exercises and stand on the leaderboard.</p>
      <Button component={Link} to={`/join/${code}`} size="md">
        Join
      </Button>
    </section>
  );
}

/** The first page leads back here from now on. */
function useVisit(workshop: Workshop | null, me: Me | null | undefined) {
  const [code, name, nickname] = [workshop?.code, workshop?.name, me?.nickname];
  useEffect(() => {
    if (code !== undefined && name !== undefined && nickname !== undefined) {
      rememberVisit({ code, name, nickname, at: Date.now() });
    }
  }, [code, name, nickname]);
}
