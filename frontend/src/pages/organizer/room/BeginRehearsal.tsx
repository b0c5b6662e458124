import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import { useWorkshop } from "../../../api/queries";
import { useRehearse } from "../../../api/roomQueries";
import type { Person } from "../../../api/types";
import { counted } from "../../../model/numbers";
import { takesSubmissions } from "../../../model/workshop";

/** As the server has it. */
const most = 300;

export type BeginRehearsalProps = { code: string; people: readonly Person[] };

/** Tries the evening with nobody in it: lets simulated participants in, once at a time. */
export function BeginRehearsal({ code, people }: BeginRehearsalProps) {
  const isOwner = useIsOwner();
  const isRunning = people.some(({ rehearsing }) => rehearsing);
  return isOwner && !isRunning ? <Form code={code} /> : null;
}

function Form({ code }: { code: string }) {
  const rehearse = useRehearse(code);
  const { data: workshop } = useWorkshop(code);
  const [count, setCount] = useState(30);
  return (
    <section className="rehearsal" aria-labelledby="rehearsal">
      <h2 id="rehearsal" className="panel-title">
        Rehearse
      </h2>
      <p className="panel-note">
        Simulated participants come in and hand in starters and settings within a minute, through the real queue and the
        real sandbox. You see the room, the boards and the big screen as they will be, and take all of it out again with
        one button.
        {workshop && !workshop.rounds.some(takesSubmissions) && (
          <strong>
            {" "}
            No round is open: they would only wait in the lobby. Open one first, or rehearse a duplicate.
          </strong>
        )}
      </p>
      <form
        className="rehearsal-form"
        onSubmit={(event) => {
          event.preventDefault();
          rehearse.mutate(count);
        }}
      >
        <NumberInput
          label="Simulated participants"
          className="rehearsal-count"
          min={1}
          max={most}
          clampBehavior="strict"
          allowDecimal={false}
          value={count}
          onChange={(value) => setCount(Number(value) || 1)}
        />
        <Button type="submit" variant="default" loading={rehearse.isPending}>
          {`Rehearse with ${counted(count, "participant")}`}
        </Button>
      </form>
      {rehearse.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(rehearse.error)}
        </p>
      )}
    </section>
  );
}
