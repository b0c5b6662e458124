import { ActionIcon, Anchor, Button, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { Link } from "react-router";
import { sentenceOf } from "../../api/http";
import { useLive } from "../../api/liveContext";
import type { Round } from "../../api/types";
import { Countdown } from "../../components/Countdown";
import type { HandIn } from "../../model/handIn";
import { nextMoment } from "../../model/workshop";
import { modifier } from "./modifier";

export type RunBarProps = {
  may: HandIn;
  round: Round | null;
  isJoined: boolean;
  /** When my extra time is over; null where it is none of mine or has not begun. */
  extraUntil: string | null;
  /** How many scored tries are left, in words; null where there is no limit. */
  tries: string | null;
  isSending: boolean;
  /** Nobody has answered yet, and it goes on being sent. */
  isRetrying?: boolean;
  /** Why the last handing in did not arrive; null where it did. */
  failure: Error | null;
  onPractice: () => void;
  onSubmit: () => void;
  onHelp: () => void;
};

const enter = modifier === "⌘" ? "⌘↵" : "Ctrl ↵";

/** Practice and Submit, and why one of them is not possible now. */
export function RunBar({
  may,
  round,
  isJoined,
  extraUntil,
  tries,
  isSending,
  isRetrying = false,
  failure,
  onPractice,
  onSubmit,
  onHelp,
}: RunBarProps) {
  const { code, clock } = useLive();
  const moment = round ? nextMoment(round) : null;
  return (
    <div className="run-bar">
      <div className="run-buttons">
        <Button variant="default" disabled={may.practice !== null || isSending} onClick={onPractice}>
          Practice
          <Keys>{enter}</Keys>
        </Button>
        <Button disabled={may.submit !== null || isSending} onClick={onSubmit}>
          Submit
          <Keys>{`⇧${enter}`}</Keys>
        </Button>
        <Text size="sm" c="dimmed" className="run-note numbers">
          {moment && (
            <>
              {moment.word} <Countdown until={moment.at} clock={clock} />
            </>
          )}
          {moment && tries && " · "}
          {tries}
        </Text>
        <ActionIcon
          variant="subtle"
          color="gray"
          className="run-help"
          aria-label="Keys for this page"
          title="Keys for this page"
          onClick={onHelp}
        >
          ?
        </ActionIcon>
      </div>
      {extraUntil !== null && (
        <Text size="sm" className="numbers">
          The time is up for the others; you may submit for <Countdown until={extraUntil} clock={clock} /> more.
        </Text>
      )}
      {may.submit !== null && (
        <Text size="sm" c="dimmed">
          {may.submit}{" "}
          {!isJoined && (
            <Anchor component={Link} to={`/join/${code}`}>
              Join {code}
            </Anchor>
          )}
        </Text>
      )}
      {isRetrying && (
        <Text size="sm" role="status" c="dimmed">
          <span aria-hidden="true">◌ </span>
          The server cannot be reached just now; it is being sent again until it is. Nothing counts twice.
        </Text>
      )}
      {failure && (
        <Text size="sm" role="alert" className="run-failure">
          <span aria-hidden="true">△ </span>
          {sentenceOf(failure)}
        </Text>
      )}
    </div>
  );
}

function Keys({ children }: { children: ReactNode }) {
  return (
    <span aria-hidden="true" className="keys">
      {children}
    </span>
  );
}
