import { useEffect, useEffectEvent } from "react";
import { choiceOfKey, type SceneChoice, sceneChoices } from "../../model/scene";

export type SceneSwitchProps = { choice: SceneChoice; onChoose: (choice: SceneChoice) => void };

/** Chooses what the projector shows: by keys, or by buttons that come when the pointer does. */
export function SceneSwitch({ choice, onChoose }: SceneSwitchProps) {
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
    </nav>
  );
}
