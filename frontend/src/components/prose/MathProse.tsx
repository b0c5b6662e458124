import "katex/dist/katex.min.css";
import Markdown from "react-markdown";
import rehypeKatex from "rehype-katex";
import remarkMath from "remark-math";
import { proseParts } from "./proseParts";

/** Markdown with formulas. */
export function MathProse({ markdown }: { markdown: string }) {
  return (
    <Markdown skipHtml remarkPlugins={[remarkMath]} rehypePlugins={[rehypeKatex]} components={proseParts}>
      {markdown}
    </Markdown>
  );
}
