import { Kbd, Modal, Text } from "@mantine/core";
import { modifier } from "./modifier";

type Row = { keys: string[]; does: string };

const groups: { title: string; rows: Row[] }[] = [
  {
    title: "Anywhere",
    rows: [
      { keys: [modifier, "↵"], does: "Practice: run it on the public surface" },
      { keys: ["⇧", modifier, "↵"], does: "Submit it for points" },
      { keys: ["?"], does: "Show these keys" },
    ],
  },
  {
    title: "In the editor",
    rows: [
      { keys: ["Ctrl", "Space"], does: "What the oracle can be asked" },
      { keys: [modifier, "Z"], does: "Undo, also what was written before a reload" },
      { keys: ["Esc", "Tab"], does: "Leave the editor; Tab alone indents" },
    ],
  },
  {
    title: "On the map and the curve",
    rows: [
      { keys: ["←", "→"], does: "The step before, the step after" },
      { keys: ["Home", "End"], does: "The first step, the last" },
      { keys: ["+", "−", "0"], does: "Nearer, farther, the whole map" },
      { keys: ["⇧", "←↑↓→"], does: "Move a map that is near" },
    ],
  },
];

/** What can be done without a mouse. */
export function KeysSheet({ isOpen, onClose }: { isOpen: boolean; onClose: () => void }) {
  return (
    <Modal opened={isOpen} onClose={onClose} title="Keys" centered>
      {groups.map(({ title, rows }) => (
        <section key={title} className="keys-group">
          <Text component="h3" size="sm" fw={650}>
            {title}
          </Text>
          <dl>
            {rows.map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  );
}
