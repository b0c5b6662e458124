import { Button } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import { useEndRehearsal } from "../../../api/roomQueries";
import type { Person } from "../../../api/types";
import { counted } from "../../../model/numbers";

export type RehearsalBannerProps = { code: string; people: readonly Person[] };

/** Says that not everybody here is somebody, and takes those out again. */
export function RehearsalBanner({ code, people }: RehearsalBannerProps) {
  const isOwner = useIsOwner();
  const end = useEndRehearsal(code);
  const simulated = people.filter(({ rehearsing }) => rehearsing).length;
  if (simulated === 0) return null;
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
      {end.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(end.error)}
        </p>
      )}
    </section>
  );
}
