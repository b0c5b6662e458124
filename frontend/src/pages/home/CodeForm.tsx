import { Button, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { useNavigate } from "react-router";
import { isWholeCode, tidyCode } from "../../model/codes";

/** Where the code from the screen goes in. */
export function CodeForm() {
  const [code, setCode] = useState("");
  const [short, setShort] = useState(false);
  const navigate = useNavigate();

  function submit(event: SubmitEvent) {
    event.preventDefault();
    if (isWholeCode(code)) void navigate(`/join/${code}`);
    else setShort(true);
  }

  return (
    <form className="home-form" onSubmit={submit} noValidate>
      <TextInput
        className="home-code"
        label="Workshop code"
        description="Six letters and digits, on the screen in the room"
        placeholder="K7QM4X"
        value={code}
        onChange={(event) => {
          setCode(tidyCode(event.currentTarget.value));
          setShort(false);
        }}
        error={short ? "This code is too short. It is on the screen in the room." : undefined}
        autoCapitalize="characters"
        autoComplete="off"
        autoCorrect="off"
        spellCheck={false}
        inputMode="text"
        enterKeyHint="go"
        name="code"
      />
      <Button type="submit" size="lg" className="home-join">
        Join
      </Button>
    </form>
  );
}
