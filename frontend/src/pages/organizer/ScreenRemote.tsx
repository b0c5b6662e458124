import { SegmentedControl } from "@mantine/core";
import { sentenceOf } from "../../api/http";
import { useShow } from "../../api/organizerQueries";
import type { Workshop } from "../../api/types";

/** What the projector shows, chosen from here; who stands at the projector may choose otherwise there. */
export function ScreenRemote({ workshop }: { workshop: Workshop }) {
  const show = useShow(workshop.code);
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
        data={[
          { value: "AUTO", label: "The hour's" },
          { value: "LOBBY", label: "Lobby" },
          { value: "BOARD", label: "Board" },
          { value: "RACE", label: "Race" },
        ]}
      />
      {show.error && (
        <p className="round-refusal" role="alert">
          △ {sentenceOf(show.error)}
        </p>
      )}
    </div>
  );
}
