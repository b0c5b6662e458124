import type { Preset } from "../../model/playground/presets";

export type PresetRowProps = {
  presets: readonly Preset[];
  /** The one that is set up at this moment; null once something was changed. */
  chosen: Preset | null;
  onChoose: (preset: Preset) => void;
};

/** First tries, and what to look at in the one that is set up. */
export function PresetRow({ presets, chosen, onChoose }: PresetRowProps) {
  return (
    <div className="presets">
      <fieldset className="preset-row">
        <legend className="visually-hidden">First tries</legend>
        {presets.map((preset) => (
          <button
            key={preset.name}
            type="button"
            className="preset"
            aria-pressed={preset === chosen}
            onClick={() => onChoose(preset)}
          >
            {preset.name}
          </button>
        ))}
      </fieldset>
      <p className="preset-sentence" role="status">
        {chosen?.sentence ?? "Your own setup: change anything, and every path answers at once."}
      </p>
    </div>
  );
}
