import Markdown from "react-markdown";
import { proseParts } from "./proseParts";

/** Markdown without formulas, which most messages are: a third of what those would need. */
export function LightProse({ markdown }: { markdown: string }) {
  return (
    <Markdown skipHtml components={proseParts}>
      {markdown}
    </Markdown>
  );
}
