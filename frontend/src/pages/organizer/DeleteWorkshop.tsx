import { Button, Modal, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useNavigate } from "react-router";
import { sentenceOf } from "../../api/http";
import { useDeleteWorkshop } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";
import { spacedCode, tidyCode } from "../../model/codes";
import { counted } from "../../model/numbers";

/** The way out for good: apart from everything else, and only with the code typed once more. */
export function DeleteWorkshop({ workshop }: { workshop: Workshop }) {
  const [asked, setAsked] = useState(false);
  return (
    <section className="panel danger" aria-labelledby="danger-zone">
      <h2 id="danger-zone" className="panel-title">
        Delete
      </h2>
      <p className="panel-note">
        Removes the workshop with everybody's names and work. There is no way back: take the results home first.
      </p>
      <Button variant="default" className="danger-button" onClick={() => setAsked(true)}>
        Delete this workshop…
      </Button>
      {asked && <Confirm workshop={workshop} onCancel={() => setAsked(false)} />}
    </section>
  );
}

function Confirm({ workshop, onCancel }: { workshop: Workshop; onCancel: () => void }) {
  const { code, name, participants } = workshop;
  const navigate = useNavigate();
  const remove = useDeleteWorkshop(code, () => void navigate("/organizer", { replace: true }));
  const [typed, setTyped] = useState("");
  const isRight = tidyCode(typed) === code;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (isRight) remove.mutate(typed);
  }

  return (
    <Modal
      opened
      onClose={onCancel}
      title={`Delete “${name}”?`}
      centered
      classNames={{ title: "confirm-title" }}
      closeButtonProps={{ "aria-label": "Cancel" }}
    >
      <form onSubmit={submit}>
        <p className="confirm-sentence">
          {participants === 0
            ? "Nobody has joined it. Its rounds and its log go, too."
            : `Names, programs, drafts, questions and scores of ${counted(participants, "participant")} are deleted at once, and nobody can bring them back. Who has the workshop open is told.`}
        </p>
        <TextInput
          label={`Type the code ${spacedCode(code)} to confirm`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          classNames={{ input: "mono" }}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          data-autofocus
        />
        {remove.error && (
          <p className="round-refusal" role="alert">
            △ {sentenceOf(remove.error)}
          </p>
        )}
        <div className="confirm-buttons danger-end">
          <Button variant="default" onClick={onCancel}>
            Keep it
          </Button>
          <Button type="submit" className="danger-do" disabled={!isRight} loading={remove.isPending}>
            Delete for good
          </Button>
        </div>
      </form>
    </Modal>
  );
}
