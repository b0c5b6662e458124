import { SegmentedControl, TextInput } from "@mantine/core";
import type { Join } from "../../api/types";

/** Founding a team or joining one, and what is typed for each. */
export type TeamWish = { how: "found" | "join"; name: string; code: string };

/** What of it is sent; null while something is missing. */
export function teamOf({ how, name, code }: TeamWish): Pick<Join, "team" | "teamCode"> | null {
  const wanted = how === "found" ? { team: name.trim() } : { teamCode: code.trim() };
  return Object.values(wanted).includes("") ? null : wanted;
}

const longest = 32;

/** Asks for which team somebody plays. */
export function TeamChoice({ wish, onChange }: { wish: TeamWish; onChange: (wish: TeamWish) => void }) {
  return (
    <fieldset className="join-team">
      <legend>Your team</legend>
      <SegmentedControl
        aria-label="Your team"
        fullWidth
        value={wish.how}
        onChange={(how) => onChange({ ...wish, how })}
        data={[
          { value: "join", label: "Join a team" },
          { value: "found", label: "Found one" },
        ]}
      />
      {wish.how === "join" ? (
        <TextInput
          key="code"
          className="join-resume"
          label="Team code"
          description="Who is in the team sees it in the lobby, and has a link that fills it in."
          size="lg"
          value={wish.code}
          maxLength={40}
          onChange={(event) => onChange({ ...wish, code: event.currentTarget.value })}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
      ) : (
        <TextInput
          key="name"
          label="Name of the team"
          description="It stands on the leaderboard. You get a code for the others."
          size="lg"
          value={wish.name}
          maxLength={longest}
          onChange={(event) => onChange({ ...wish, name: event.currentTarget.value })}
          autoComplete="off"
        />
      )}
    </fieldset>
  );
}
