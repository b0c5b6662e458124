import { SlotMark } from "./SlotMark";

export type SlotTab = { slot: number; name: string; label: string; diverged: boolean };

export type SlotTabsProps = { tabs: readonly SlotTab[]; chosen: number | null; onChoose: (slot: number) => void };

/** Which run's card is shown, where there is room for one. */
export function SlotTabs({ tabs, chosen, onChoose }: SlotTabsProps) {
  return (
    <fieldset className="slot-tabs">
      <legend className="visually-hidden">Runs</legend>
      {tabs.map(({ slot, name, label, diverged }) => (
        <button
          key={slot}
          type="button"
          className="slot-tab"
          aria-pressed={slot === chosen}
          aria-label={`${name}: ${label}`}
          onClick={() => onChoose(slot)}
        >
          <SlotMark slot={slot} diverged={diverged} />
        </button>
      ))}
    </fieldset>
  );
}
