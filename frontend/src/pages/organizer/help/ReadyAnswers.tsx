import { UnstyledButton } from "@mantine/core";
import { readyAnswers } from "../../../model/help";

export type ReadyAnswersProps = { kept: readonly string[]; onChoose: (answer: string) => void };

/** What is answered again and again, for one click. */
export function ReadyAnswers({ kept, onChoose }: ReadyAnswersProps) {
  return (
    <ul className="desk-ready" aria-label="Ready answers">
      {readyAnswers(kept).map((answer) => (
        <li key={answer}>
          <UnstyledButton className="desk-ready-answer" title={answer} onClick={() => onChoose(answer)}>
            {answer}
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
