import { Anchor } from "@mantine/core";
import { Link } from "react-router";
import type { Workshop } from "../../api/types";
import { JoinQr } from "../../components/JoinQr";
import { spacedCode } from "../../model/codes";
import { joinAddress } from "../../model/workshop";
import { ScreenRemote } from "./ScreenRemote";

/** How people get in, and where they are shown. */
export function JoinPanel({ workshop }: { workshop: Workshop }) {
  const address = joinAddress(workshop, window.location);
  return (
    <section className="panel" aria-labelledby="join-panel">
      <h2 id="join-panel" className="panel-title">
        Join
      </h2>
      <div className="join-panel">
        <div className="join-panel-qr">
          <JoinQr address={address} size={112} />
        </div>
        <div>
          <p className="join-panel-code mono">{spacedCode(workshop.code)}</p>
          <p className="join-panel-address">{address.replace(/^https?:\/\//, "")}</p>
        </div>
      </div>
      <ScreenRemote workshop={workshop} />
      <ul className="panel-links">
        <li>
          <Anchor component={Link} to={`/w/${workshop.code}/screen`} target="_blank">
            Big screen
          </Anchor>
        </li>
        <li>
          <Anchor component={Link} to={`/w/${workshop.code}/leaderboard`}>
            Public leaderboard
          </Anchor>
        </li>
        <li>
          <Anchor component={Link} to={`/w/${workshop.code}`}>
            Trail map
          </Anchor>
        </li>
      </ul>
    </section>
  );
}
