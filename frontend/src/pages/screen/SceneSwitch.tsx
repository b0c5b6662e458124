import { useEffect, useEffectEvent } from "react";
import { choiceOfKey, type SceneChoice, sceneChoices } from "../../model/scene";
import { useBracket } from "../useBracket";

export type SceneSwitchProps = {
  choice: SceneChoice;
  onChoose: (choice: SceneChoice) => void;
  brackets: readonly string[];
};

/** Chooses what the projector shows: by keys, or by buttons that come when the pointer does. */
export function SceneSwitch({ choice, onChoose, brackets }: SceneSwitchProps) {
  const [bracket, chooseBracket] = useBracket(brackets);
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = choiceOfKey(event.key);
    if (chosen) onChoose(chosen);
  });
  useEffect(() => {
    const heard = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", heard);
    return () => window.removeEventListener("keydown", heard);
  }, []);
  return (
    <nav className="scene-switch" aria-label="What the screen shows">
      {sceneChoices.map((each) => (
        <button
          key={each.choice}
          type="button"
          aria-pressed={each.choice === choice}
          aria-keyshortcuts={each.key.toUpperCase()}
          onClick={() => onChoose(each.choice)}
        >
          {each.word} <kbd>{each.key.toUpperCase()}</kbd>
        </button>
      ))}
      {brackets.length > 0 && (
        <fieldset className="scene-brackets" aria-label="Whose board">
          {[null, ...brackets].map((each) => (
            <button key={each ?? ""} type="button" aria-pressed={each === bracket} onClick={() => chooseBracket(each)}>
              {each ?? "All brackets"}
            </button>
          ))}
        </fieldset>
      )}
    </nav>
  );
}
