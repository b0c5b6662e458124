import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../api/http";
import { type useJoin, useSuggestion } from "../../api/queries";

const longest = 32;

export type NicknameFormProps = { code: string; join: ReturnType<typeof useJoin> };

/** Asks for a name, and has a free one ready for who does not want to think of one. */
export function NicknameForm({ code, join }: NicknameFormProps) {
  const suggestion = useSuggestion(code);
  /** Null until the field is entered: from then on no suggestion that comes late gets between the letters. */
  const [typed, setTyped] = useState<string | null>(null);
  const nickname = typed ?? suggestion.data?.nickname ?? "";

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
        onFocus={(event) => {
          setTyped(nickname);
          event.currentTarget.select();
        }}
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
          disabled={join.isPending || suggestion.isFetching}
          onClick={another}
        >
          Another name
        </Button>
      </div>
    </form>
  );
}
