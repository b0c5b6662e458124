import { Button, PasswordInput, TextInput } from "@mantine/core";
import { type ReactNode, type SubmitEvent, useState } from "react";
import { sentenceOf } from "../../../api/http";
import { shortestPassword } from "../../../model/organizers";

export type AccountFormProps = {
  /** What is asked for first, such as the code. */
  children?: ReactNode;
  isReady?: boolean;
  pending: boolean;
  error: Error | null;
  doIt: string;
  onChosen: (account: { name: string; password: string }) => void;
};

/** Name and password of somebody new. */
export function AccountForm({ children, isReady = true, pending, error, doIt, onChosen }: AccountFormProps) {
  const [name, setName] = useState("");
  const [password, setPassword] = useState("");
  const isLong = [...password].length >= shortestPassword;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    onChosen({ name: name.trim(), password });
  }

  return (
    <form className="account" onSubmit={submit} noValidate>
      {children}
      <TextInput
        label="Your name"
        description="You sign in with it, and other organizers see it."
        size="md"
        maxLength={60}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordInput
        label="A password"
        description={`At least ${shortestPassword} characters: three or four words that do not belong together.`}
        size="md"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        autoComplete="new-password"
        visibilityToggleButtonProps={{ "aria-label": "Show the password" }}
      />
      {error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(error)}
        </p>
      )}
      <Button type="submit" size="md" loading={pending} disabled={!isReady || name.trim() === "" || !isLong}>
        {doIt}
      </Button>
    </form>
  );
}
