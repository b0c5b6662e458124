import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../api/http";
import { type useJoin, useSuggestion } from "../../api/queries";
import { TeamChoice, type TeamWish, teamOf } from "./TeamChoice";

const longest = 32;

export type NicknameFormProps = {
  code: string;
  join: ReturnType<typeof useJoin>;
  /** Whether it is asked for a team, too. */
  hasTeams: boolean;
  /** The code of the team whose link has led here; empty where none has. */
  teamCode: string;
};

/** Asks for a name, and has a free one ready for who does not want to think of one. */
export function NicknameForm({ code, join, hasTeams, teamCode }: NicknameFormProps) {
  const suggestion = useSuggestion(code);
  /** Null until the field is entered: from then on no suggestion that comes late gets between the letters. */
  const [typed, setTyped] = useState<string | null>(null);
  const [wish, setWish] = useState<TeamWish>({ how: "join", name: "", code: teamCode });
  const nickname = typed ?? suggestion.data?.nickname ?? "";
  const team = hasTeams ? teamOf(wish) : {};
  const isReady = nickname.trim() !== "" && team !== null;

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
    if (isReady) join.mutate({ nickname: nickname.trim(), ...team });
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
        error={join.error && !hasTeams ? sentenceOf(join.error) : undefined}
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
      {hasTeams && join.error && (
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
