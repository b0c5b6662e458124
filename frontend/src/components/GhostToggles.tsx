import { RunMark } from "./RunMark";

export type GhostTogglesProps = {
  names: readonly string[];
  shown: ReadonlySet<string>;
  onToggle: (name: string) => void;
};

/** The reference runs that can be laid over the plots, each with its line and mark. */
export function GhostToggles({ names, shown, onToggle }: GhostTogglesProps) {
  return (
    <fieldset className="ghosts">
      <legend className="visually-hidden">Runs to compare with</legend>
      {names.map((name, nth) => (
        <button
          key={name}
          type="button"
          className="ghost"
          aria-pressed={shown.has(name)}
          title={shown.has(name) ? `Hide ${name}` : `Compare with ${name}`}
          onClick={() => onToggle(name)}
        >
          <RunMark nth={nth} />
          {name}
        </button>
      ))}
    </fieldset>
  );
}
