import { useMemo, useState } from "react";
import { CopyLink } from "../../components/CopyLink";
import { PresetRow } from "../../components/playground/PresetRow";
import { addressOf } from "../../model/playground/address";
import { type PlaygroundChoice, surfaceOf } from "../../model/playground/choice";
import { presets } from "../../model/playground/presets";
import { Curves } from "./Curves";
import { Ground } from "./Ground";
import { Side } from "./Side";
import { useLatency } from "./useLatency";
import { usePlay } from "./usePlay";
import { usePlayground } from "./usePlayground";
import { useRuns } from "./useRuns";

/** What all parts of the playground share. */
export function Playground({ choice }: { choice: PlaygroundChoice }) {
  const { playground, complaint, change, changedAt } = usePlayground(choice);
  const answers = useRuns(choice, playground, changedAt);
  useLatency(answers.answered);
  const [hovered, hover] = useState<number | null>(null);
  const [explained, setExplained] = useState<number | null>(null);
  const last = Math.max(1, ...answers.runs.map(({ run }) => run.tape.calls.at(-1) ?? 0));
  const play = usePlay(last);
  const cursor = hovered ?? play.head;
  const tries = useMemo(() => presets(choice), [choice]);
  const address = addressOf(choice, playground);
  const chosen = tries.find((preset) => addressOf(choice, preset.playground) === address) ?? null;
  const surface = surfaceOf(choice, playground.surface);
  if (!surface) return null;

  const parts = { choice, playground, surface, change, answers, play, hover, cursor, explained };
  return (
    <div className="playground" data-waiting={!answers.areCurrent || undefined}>
      <header className="playground-head">
        <h1 className="playground-title">Playground</h1>
        <PresetRow
          presets={tries}
          chosen={chosen}
          complaint={complaint}
          onChoose={(preset) => {
            setExplained(null);
            change(() => preset.playground, `preset ${preset.name}`);
            play.greet();
          }}
        />
        <CopyLink address={() => `${window.location.origin}${window.location.pathname}${address}`} />
      </header>
      <Ground {...parts} />
      <Side {...parts} onExplain={setExplained} />
      <Curves {...parts} />
    </div>
  );
}
