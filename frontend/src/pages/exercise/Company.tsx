import type { CaretLook } from "../../model/caretLook";
import type { Team } from "./useTeamDrafts";

export type CompanyProps = {
  team: Team;
  me: string;
  /** Who has this text open, too. */
  others: readonly CaretLook[];
};

/** With whom I write: who is here has the colour of their caret. */
export function Company({ team, me, others }: CompanyProps) {
  return (
    <div className="company">
      <span className="company-team">{team.name}</span>
      {others.length > 0 && (
        <ul aria-label="Writing with you">
          {others.map(({ name, color }) => (
            <li key={name} style={{ borderColor: color }}>
              {name}
            </li>
          ))}
        </ul>
      )}
      <span className="company-note">{words(team, me, others.length)}</span>
    </div>
  );
}

function words(team: Team, me: string, here: number): string {
  if (here > 0) return "You write in one text; any of you may submit it.";
  return team.members.some((name) => name !== me)
    ? "Nobody else of your team is here just now. What you write is theirs, too."
    : "You are alone in your team so far: its code is in the lobby.";
}
