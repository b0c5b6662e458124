import { Anchor } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useRoundAction } from "../../../api/organizerQueries";

/** Other hidden instances for a round that has not begun. */
export function Redraw({ code, round }: { code: string; round: number }) {
  const act = useRoundAction(code);
  return (
    <p className="panel-note">
      The hidden instances of this round are drawn from a secret of its own.{" "}
      <Anchor
        component="button"
        type="button"
        size="sm"
        disabled={act.isPending}
        onClick={() => act.mutate({ round, action: "redraw" })}
      >
        Draw others
      </Anchor>{" "}
      <span role="status">{act.isSuccess && "Drawn."}</span>
      {act.error && <span role="alert">△ {sentenceOf(act.error)}</span>}
    </p>
  );
}
