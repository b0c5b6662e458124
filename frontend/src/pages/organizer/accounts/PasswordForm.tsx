import { Button, PasswordInput } from "@mantine/core";
import { type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useChangePassword } from "../../../api/peopleQueries";
import { shortestPassword } from "../../../model/organizers";

/** One's own password; who signs in on another server's word has none here. */
export function PasswordForm({ provider }: { provider: string | null }) {
  return (
    <section aria-labelledby="own-password">
      <h2 id="own-password" className="people-title">
        Your password
      </h2>
      {provider === null ? (
        <Change />
      ) : (
        <p className="people-lead">You have none here: another server vouches for you.</p>
      )}
    </section>
  );
}

function Change() {
  const change = useChangePassword();
  const [current, setCurrent] = useState("");
  const [wanted, setWanted] = useState("");
  const isLong = [...wanted].length >= shortestPassword;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    change.mutate(
      { current, wanted },
      {
        onSuccess: () => {
          setCurrent("");
          setWanted("");
        },
      },
    );
  }

  return (
    <form className="password" onSubmit={submit} noValidate>
      <PasswordInput
        label="Present password"
        value={current}
        onChange={(event) => setCurrent(event.currentTarget.value)}
        autoComplete="current-password"
        visibilityToggleButtonProps={{ "aria-label": "Show the present password" }}
      />
      <PasswordInput
        label="New password"
        description={`At least ${shortestPassword} characters.`}
        value={wanted}
        onChange={(event) => setWanted(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ "aria-label": "Show the new password" }}
      />
      {change.error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(change.error)}
        </p>
      )}
      <p className="password-done" role="status">
        {change.isSuccess && "✓ Changed. You stay signed in here, and are signed out everywhere else."}
      </p>
      <Button type="submit" variant="default" loading={change.isPending} disabled={current === "" || !isLong}>
        Change the password
      </Button>
    </form>
  );
}
