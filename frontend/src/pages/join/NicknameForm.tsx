import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../api/http";
import type { useJoin } from "../../api/queries";
import { suggestNickname } from "../../model/nickname";

const longest = 32;

/** Asks for a name, and has one ready for who does not want to think of one. */
export function NicknameForm({ join, taken }: { join: ReturnType<typeof useJoin>; taken: readonly string[] }) {
  const [nickname, setNickname] = useState(() => suggestNickname(Math.random, taken));

  function change(name: string) {
    setNickname(name);
    if (join.isError) join.reset();
  }

  function submit(event: SubmitEvent) {
    event.preventDefault();
    join.mutate(nickname.trim());
  }

  return (
    <form className="join-form" onSubmit={submit} noValidate>
      <TextInput
        label="Your name here"
        description="Everybody sees it on the leaderboard."
        size="lg"
        value={nickname}
        maxLength={longest}
        onChange={(event) => change(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        error={join.error ? sentenceOf(join.error) : undefined}
        autoComplete="nickname"
        enterKeyHint="go"
        name="nickname"
      />
      <div className="join-buttons">
        <Button type="submit" size="lg" loading={join.isPending} disabled={nickname.trim() === ""}>
          Join
        </Button>
        <Button
          type="button"
          size="lg"
          variant="subtle"
          disabled={join.isPending}
          onClick={() => change(suggestNickname(Math.random, [...taken, nickname]))}
        >
          Another name
        </Button>
      </div>
    </form>
  );
}
