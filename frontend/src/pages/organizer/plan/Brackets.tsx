import { ActionIcon, Anchor, Button, TextInput } from "@mantine/core";
import {
  mostBrackets,
  type PlanDraft,
  withBracket,
  withBracketMoved,
  withBracketNamed,
  withoutBracket,
} from "../../../model/plan";

const longestName = 40;

export type BracketsProps = { plan: PlanDraft; onChange: (plan: PlanDraft) => void };

/** The divisions that are ranked each by itself; most workshops have none, and then they take no room. */
export function Brackets({ plan, onChange }: BracketsProps) {
  const { brackets } = plan;
  const add = () => onChange(withBracket(plan, `new ${brackets.length} ${Date.now()}`));
  return (
    <section className="plan-brackets" aria-labelledby="plan-brackets">
      <h2 id="plan-brackets" className="panel-title">
        Brackets
      </h2>
      <p className="panel-note">
        {brackets.length === 0
          ? "All are ranked together. With brackets, such as Students and Professionals, each is also ranked by itself."
          : `Whoever joins${plan.teams ? " and founds a team" : ""} chooses one. Another name keeps who is in it.`}
      </p>
      {brackets.length > 0 && (
        <ol className="plan-bracket-list" aria-label="Brackets">
          {brackets.map(({ key, name }, i) => (
            <li key={key} className="plan-bracket">
              <TextInput
                aria-label={`Bracket ${i + 1}`}
                placeholder={["Students", "Professionals"][i] ?? "Its name"}
                maxLength={longestName}
                value={name}
                onChange={(event) => onChange(withBracketNamed(plan, key, event.currentTarget.value))}
                autoFocus={name === ""}
                autoComplete="off"
              />
              <ActionIcon
                variant="subtle"
                aria-label={`${name || `Bracket ${i + 1}`} earlier`}
                disabled={i === 0}
                onClick={() => onChange(withBracketMoved(plan, key, -1))}
              >
                ↑
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={`${name || `Bracket ${i + 1}`} later`}
                disabled={i === brackets.length - 1}
                onClick={() => onChange(withBracketMoved(plan, key, 1))}
              >
                ↓
              </ActionIcon>
              <Anchor component="button" type="button" size="sm" onClick={() => onChange(withoutBracket(plan, key))}>
                Take out<span className="visually-hidden"> {name || `bracket ${i + 1}`}</span>
              </Anchor>
            </li>
          ))}
        </ol>
      )}
      <Button variant="default" size="compact-md" disabled={brackets.length >= mostBrackets} onClick={add}>
        Add a bracket
      </Button>
    </section>
  );
}
