import { Anchor } from "@mantine/core";
import { useHelpDesk } from "../../../api/helpDeskQueries";
import { HandMark } from "../../../components/HandMark";
import { counted } from "../../../model/numbers";

/** How many need help, always in sight; nothing while nobody does. */
export function Needs({ code }: { code: string }) {
  const { data: desk } = useHelpDesk(code);
  const hands = desk?.hands.length ?? 0;
  const questions = desk?.clarifications.filter(({ answer }) => answer === null).length ?? 0;
  return (
    <div aria-live="polite">
      {hands + questions > 0 && (
        <Anchor href="#help" className="console-needs">
          {hands > 0 && (
            <span className="console-need">
              <HandMark />
              {counted(hands, "hand")}
            </span>
          )}
          {questions > 0 && <span className="console-need">{counted(questions, "question")}</span>}
        </Anchor>
      )}
    </div>
  );
}
