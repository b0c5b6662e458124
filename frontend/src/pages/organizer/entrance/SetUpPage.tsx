import { Button, TextInput } from "@mantine/core";
import { useState } from "react";
import { Link, useLocation, useNavigate } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useEntrance, useSetUp } from "../../../api/peopleQueries";
import { EmptyState } from "../../../components/EmptyState";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import { setUpCodeOf } from "../../../model/organizers";
import { AccountForm } from "./AccountForm";
import "../organizer.css";

/** The first organizer chooses name and password; who reads the server's log is the one. */
export function SetUpPage() {
  const { data: entrance, error, refetch } = useEntrance();
  return (
    <div className="entrance">
      <title>Set up · Talweg</title>
      <h1 className="organizer-title">Set up this server</h1>
      {entrance && (entrance.isSetUp ? <Done /> : <SetUpForm />)}
      {!entrance && error && <ErrorState sentence={sentenceOf(error)} onRetry={() => void refetch()} />}
      {!entrance && !error && <Loading lines={3} what="Looking whether it is set up" />}
    </div>
  );
}

function Done() {
  const signIn = (
    <Button component={Link} to="/organizer">
      Sign in
    </Button>
  );
  return (
    <EmptyState
      sentence="This has been done already: the server has its owner. Others come in by an owner's invitation."
      action={signIn}
    />
  );
}

function SetUpForm() {
  const linked = setUpCodeOf(useLocation().hash);
  const navigate = useNavigate();
  const setUp = useSetUp();
  const [code, setCode] = useState(linked);
  return (
    <>
      <p className="organizer-lead">
        You become its owner: you plan workshops, and invite whoever helps you. The code stands in the server's log, so
        that nobody else in the room can be faster.
      </p>
      <AccountForm
        isReady={code.trim() !== ""}
        pending={setUp.isPending}
        error={setUp.error}
        doIt="Become the owner"
        onChosen={(account) =>
          setUp.mutate({ code, ...account }, { onSuccess: () => void navigate("/organizer", { replace: true }) })
        }
      >
        <TextInput
          label="Code from the server's log"
          placeholder="XXXX-XXXX-XXXX"
          size="md"
          maxLength={40}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          classNames={{ input: "mono" }}
        />
      </AccountForm>
    </>
  );
}
