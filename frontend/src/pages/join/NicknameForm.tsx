import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../api/http";
import { type useJoin, useSuggestion } from "../../api/queries";
import { Brackets } from "./Brackets";
import { TeamChoice, type TeamWish, teamOf } from "./TeamChoice";

const longest = 32;

export type NicknameFormProps = {
  code: string;
  join: ReturnType<typeof useJoin>;
  /** Whether it is asked for a team, too. */
  hasTeams: boolean;
  /** The code of the team whose link has led here; empty where none has. */
  teamCode: string;
  /** Of which one is to be chosen, unless a team that is there has one already. */
  brackets: readonly string[];
};

/** Asks for a name, and has a free one ready for who does not want to think of one. */
export function NicknameForm({ code, join, hasTeams, teamCode, brackets }: NicknameFormProps) {
  const suggestion = useSuggestion(code);
  /** Null until the field is entered: from then on no suggestion that comes late gets between the letters. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wish, setWish] = useState<TeamWish>({ how: "join", name: "", code: teamCode });
  const nickname = typed ?? suggestion.data?.nickname ?? "";
  const [chosen, choose] = useState<string | null>(null);
  const team = hasTeams ? teamOf(wish) : {};
  const asksForBracket = brackets.length > 0 && !(hasTeams && wish.how === "join");
  const bracket = chosen !== null && brackets.includes(chosen) ? chosen : null;
  const isReady = nickname.trim() !== "" && team !== null && (!asksForBracket || bracket !== null);

  const isAboutTheName = !hasTeams && !asksForBracket;

  function change(name: string | null) {
    setTyped(name);
    if (join.isError) join.reset();
  }

  function another() {
    change(null);
    void suggestion.refetch();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isReady) join.mutate({ nickname: nickname.trim(), ...team, ...(asksForBracket && { bracket }) });
  }

  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <TextInput
        label="Your name here"
        description={hasTeams ? "Everybody here sees it." : "Everybody sees it on the leaderboard."}
        size="lg"
        value={nickname}
        maxLength={longest}
        onChange={(event) => change(event.currentTarget.value)}
        onFocus={(event) => {
          setTyped(nickname);
          event.currentTarget.select();
        }}
        error={join.error && isAboutTheName ? sentenceOf(join.error) : undefined}
        autoComplete="nickname"
        enterKeyHint="go"
        name="nickname"
      />
      {hasTeams && (
        <TeamChoice
          wish={wish}
          onChange={(changed) => {
            setWish(changed);
            if (join.isError) join.reset();
          }}
        />
      )}
      {asksForBracket && (
        <Brackets
          ofTeam={hasTeams}
          brackets={brackets}
          chosen={bracket}
          onChoose={(name) => {
            choose(name);
            if (join.isError) join.reset();
          }}
        />
      )}
      {join.error && !isAboutTheName && (
        <p className="join-error" role="alert">
          △ {sentenceOf(join.error)}
        </p>
      )}
      <div className="join-buttons">
        <Button type="submit" size="lg" loading={join.isPending} disabled={!isReady}>
          Join
        </Button>
        <Button
          type="button"
          size="lg"
          variant="subtle"
          disabled={join.isPending || suggestion.isFetching}
          onClick={another}
        >
          Another name
        </Button>
      </div>
    </form>
  );
}
