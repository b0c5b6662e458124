import type { Preset } from "../../model/playground/presets";

export type PresetRowProps = {
  presets: readonly Preset[];
  /** The one that is set up at this moment; null once something was changed. */
  chosen: Preset | null;
  onChoose: (preset: Preset) => void;
  /** What was wrong with the link that led here; it stands in the place of the sentence. */
  complaint: string | null;
};

/** First tries, and what to look at in the one that is set up. */
export function PresetRow({ presets, chosen, onChoose, complaint }: PresetRowProps) {
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
      {complaint === null ? (
        <p className="preset-sentence" role="status">
          {chosen?.sentence ?? "Your own setup: change anything, and every path answers at once."}
        </p>
      ) : (
        <p className="preset-sentence preset-complaint" role="alert">
          {complaint}
        </p>
      )}
    </div>
  );
}
