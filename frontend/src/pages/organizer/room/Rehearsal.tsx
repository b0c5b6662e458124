import { Button, NumberInput } from "@mantine/core";
import { useState } from "react";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import { useEndRehearsal, useRehearse } from "../../../api/roomQueries";
import type { Person } from "../../../api/types";
import { counted } from "../../../model/numbers";

/** As the server has it. */
const most = 300;

export type RehearsalProps = { code: string; people: readonly Person[] };

/** Tries the evening with nobody in it: brings simulated participants in, and takes them out again. */
export function Rehearsal({ code, people }: RehearsalProps) {
  const isOwner = useIsOwner();
  const simulated = people.filter(({ rehearsing }) => rehearsing).length;
  if (simulated > 0) return <Running code={code} simulated={simulated} />;
  return isOwner ? <Begin code={code} /> : null;
}

function Running({ code, simulated }: { code: string; simulated: number }) {
  const isOwner = useIsOwner();
  const end = useEndRehearsal(code);
  return (
    <section className="rehearsal rehearsal-on" aria-label="Rehearsal">
      <p className="rehearsal-sentence">
        <strong>{counted(simulated, "simulated participant is", "simulated participants are")} in the room.</strong>{" "}
        They stand on the boards, too, until they are removed.
      </p>
      {isOwner && (
        <Button loading={end.isPending} onClick={() => end.mutate(undefined)}>
          Remove them all
        </Button>
      )}
      <Refusal error={end.error} />
    </section>
  );
}

function Begin({ code }: { code: string }) {
  const rehearse = useRehearse(code);
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
      <Refusal error={rehearse.error} />
    </section>
  );
}

function Refusal({ error }: { error: Error | null }) {
  if (error === null) return null;
  return (
    <p className="round-refusal" role="alert">
      △ {sentenceOf(error)}
    </p>
  );
}
