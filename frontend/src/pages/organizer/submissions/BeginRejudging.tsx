import { Button, Modal, TextInput } from "@mantine/core";
import { useState } from "react";
import { useNavigate } from "react-router";
import { sentenceOf } from "../../../api/http";
import { type Filter, useBeginRejudging } from "../../../api/rejudgingQueries";
import type { NewRejudging } from "../../../api/types";
import { counted } from "../../../model/numbers";

export type BeginRejudgingProps = { code: string; filter: Filter; total: number; onClose: () => void };

/** Says what judging again does, and begins it. */
export function BeginRejudging({ code, filter, total, onClose }: BeginRejudgingProps) {
  const begin = useBeginRejudging(code);
  const navigate = useNavigate();
  const [reason, setReason] = useState("");
  const start = () =>
    begin.mutate(wanted(filter, reason), {
      onSuccess: ({ id }) => navigate(`/organizer/w/${code}/rejudgings/${id}`),
    });
  return (
    <Modal
      opened
      onClose={onClose}
      title="Judge again?"
      centered
      classNames={{ title: "confirm-title" }}
      closeButtonProps={{ "aria-label": "Cancel" }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          start();
        }}
      >
        <p className="confirm-sentence">
          {filter.scored ? `${counted(total, "submission")} will be` : "Those of them that are for points will be"}{" "}
          judged again behind everything that participants wait for. Nothing changes for anybody until you have seen
          what would change and apply it.
        </p>
        <TextInput
          label="Reason"
          description="Stays in the history of each submission. You may leave it out."
          maxLength={500}
          value={reason}
          onChange={({ currentTarget: { value } }) => setReason(value)}
          data-autofocus
          mb="lg"
        />
        {begin.error && (
          <p className="round-refusal" role="alert">
            △ {sentenceOf(begin.error)}
          </p>
        )}
        <div className="confirm-buttons">
          <Button variant="default" onClick={onClose}>
            Not yet
          </Button>
          <Button type="submit" loading={begin.isPending}>
            Judge again
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function wanted({ exercise, participant, verdict }: Filter, reason: string): NewRejudging {
  return {
    ...(exercise !== null && { exercise }),
    ...(participant !== null && { participant }),
    ...(verdict !== null && { verdict }),
    ...(reason.trim() !== "" && { reason }),
  };
}
