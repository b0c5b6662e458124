import { Anchor, Button, PasswordInput, TextInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { Link, useLocation } from "react-router";
import { sentenceOf } from "../../api/http";
import { useSignIn } from "../../api/organizerQueries";
import { useEntrance } from "../../api/peopleQueries";
import { refusalIn } from "../../model/organizers";
import { ProviderButtons } from "./entrance/ProviderButtons";

export function SignIn() {
  const signIn = useSignIn();
  const { data: entrance } = useEntrance();
  const refusal = refusalIn(useLocation().search);
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");

  function submit(event: SubmitEvent) {
    event.preventDefault();
    signIn.mutate({ name: name.trim(), password });
  }

  return (
    <form className="sign-in" onSubmit={submit} noValidate>
      <title>Sign in · Talweg</title>
      <h1 className="organizer-title">Organizer</h1>
      <p className="organizer-lead">
        Plan a workshop, open its rounds, and watch the room. Who has an invitation opens its link instead.
      </p>
      {entrance?.isSetUp === false && (
        <p className="sign-in-note">
          Nobody has set this server up yet: its log has a link for the first organizer.{" "}
          <Anchor component={Link} to="/organizer/setup" underline="always">
            Set it up
          </Anchor>
        </p>
      )}
      {refusal !== null && (
        <p className="plan-error" role="alert">
          △ {refusal}
        </p>
      )}
      <TextInput
        label="Name"
        size="md"
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        required
        withAsterisk={false}
      />
      <PasswordInput
        label="Password"
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="current-password"
        required
        withAsterisk={false}
        error={signIn.error ? sentenceOf(signIn.error) : undefined}
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
      />
      <Button type="submit" size="md" loading={signIn.isPending} disabled={name.trim() === "" || password === ""}>
        Sign in
      </Button>
      <ProviderButtons invitation={null} />
    </form>
  );
}
