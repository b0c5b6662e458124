import type { Language } from "./exercise";
import type { Autopsy } from "./submission";
import type { Tape } from "./tape";

/** Somebody's best solution to an exercise, as it stands in the list. */
export type SolutionLine = {
  participant: number;
  name: string;
  language: Language;
  score: number;
  oracleCalls: number;
  tries: number;
  createdAt: string;
};

/** One to read, with its run on the public surface where it left one. */
export type Solution = { line: SolutionLine; source: string; tape: Tape | null; autopsy: Autopsy | null };

/** What a participant takes into the workspace: somebody's source, with credit in its first line. */
export function forkOf({ line, source }: Solution): { language: Language; source: string } {
  const comment = line.language === "java" ? "//" : "#";
  const credit = `${comment} From ${line.name}'s solution (${line.score.toFixed(2)} points).`;
  // A nickname is one line already; whatever else it were, it must not begin a line of code.
  const oneLine = credit.replace(/\s+/g, " ");
  return { language: line.language, source: `${oneLine}\n${withoutCredit(source, comment)}` };
}

/** A fork of a fork names its latest ancestor alone. */
function withoutCredit(source: string, comment: string): string {
  const [first = "", ...rest] = source.split("\n");
  return first.startsWith(`${comment} From `) && first.endsWith(" points).") ? rest.join("\n") : source;
}
