import { SegmentedControl } from "@mantine/core";
import { sentenceOf } from "../../api/http";
import { useIsOwner, useShow } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";

const scenes: { value: Workshop["scene"]; label: string }[] = [
  { value: "AUTO", label: "The hour's" },
  { value: "LOBBY", label: "Lobby" },
  { value: "BOARD", label: "Board" },
  { value: "RACE", label: "Race" },
];

/** What the projector shows, chosen from here; who stands at the projector may choose otherwise there. */
export function ScreenRemote({ workshop }: { workshop: Workshop }) {
  const show = useShow(workshop.code);
  const isOwner = useIsOwner();
  if (!isOwner) {
    const shown = scenes.find(({ value }) => value === workshop.scene)?.label;
    return <p className="panel-note">The big screen shows: {shown}</p>;
  }
  return (
    <div className="screen-remote">
      <span id="screen-remote" className="panel-note">
        The big screen shows
      </span>
      <SegmentedControl<Workshop["scene"]>
        aria-labelledby="screen-remote"
        size="xs"
        value={show.isPending ? show.variables : workshop.scene}
        onChange={(scene) => show.mutate(scene)}
        data={scenes}
      />
      {show.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(show.error)}
        </p>
      )}
    </div>
  );
}
