import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "react";
import { isPassing, sentenceOf } from "../../api/http";
import { Latest } from "../../api/latest";
import { askForRuns } from "../../api/playground";
import { type Wish, wishes } from "../../model/playground/asking";
import type { PlaygroundChoice, PlaygroundRun } from "../../model/playground/choice";
import type { Playground } from "../../model/playground/playground";

/** As many answers are remembered, so that going back costs no question. */
const remembered = 120;

type Question = { surface: string; start: [number, number]; wishes: Wish[]; since: number };

/** What is drawn in a slot: the run that is wanted there, or the last one that was answered for it. */
export type SlotRun = { slot: number; key: string; run: PlaygroundRun };

export type Runs = {
  runs: readonly SlotRun[];
  /** Each of them is the one that is wanted. */
  areCurrent: boolean;
  /** Why they are not, in a sentence. */
  trouble: string | null;
  /** The last answer, with the time of the change that it answers, for who measures. */
  answered: { since: number } | null;
};

/** The runs of a playground: asked for as fast as answers come, each answer shown. */
export function useRuns(choice: PlaygroundChoice, playground: Playground, changedAt: number): Runs {
  const wanted = useMemo(() => wishes(choice, playground), [choice, playground]);
  const [answered, setAnswered] = useState<{ since: number } | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [memory] = useState(() => new Memory());
  const latest = useMemo(
    () =>
      new Latest<Question, PlaygroundRun[]>(
        ({ surface, start, wishes }, signal) =>
          askForRuns({ surface, start, runs: wishes.map((wish) => wish.run) }, signal),
        {
          answered: (question, runs) => {
            memory.take(question, runs);
            setTrouble(null);
            setAnswered({ since: question.since });
          },
          failed: (failure) => setTrouble(sentenceOf(failure)),
        },
        isPassing,
      ),
    [memory],
  );
  const surface = useRef(playground.surface);

  useEffect(() => () => latest.drop(), [latest]);

  // Asked before the page is painted: every millisecond counts here.
  useLayoutEffect(() => {
    if (surface.current !== playground.surface) latest.drop();
    surface.current = playground.surface;
    const missing = wanted.filter((wish) => !memory.knows(wish.key));
    if (missing.length === 0) return setTrouble(null);
    latest.ask({ surface: playground.surface, start: playground.start, wishes: missing, since: changedAt });
  }, [latest, memory, wanted, playground, changedAt]);

  return useMemo(() => {
    const runs = memory.shownOf(wanted, playground.surface);
    const areCurrent = wanted.every((wish) => memory.knows(wish.key));
    return { runs, areCurrent, trouble, answered };
  }, [wanted, memory, playground.surface, answered, trouble]);
}

/** Answers by what was asked, and the last of each slot. */
class Memory {
  private readonly byKey = new Map<string, PlaygroundRun>();
  private readonly bySlot = new Map<number, SlotRun & { surface: string }>();
  private last: readonly SlotRun[] = [];

  knows(key: string): boolean {
    return this.byKey.has(key);
  }

  take({ surface, wishes }: Question, runs: readonly PlaygroundRun[]): void {
    wishes.forEach(({ slot, key }, i) => {
      const run = runs[i];
      if (!run) return;
      this.byKey.set(key, run);
      this.bySlot.set(slot, { slot, key, run, surface });
    });
    for (const key of this.byKey.keys()) {
      if (this.byKey.size <= remembered) break;
      this.byKey.delete(key);
    }
  }

  /** The very list of before where nothing changed: what is drawn stays as it is. */
  shownOf(wanted: readonly Wish[], surface: string): readonly SlotRun[] {
    const next = wanted.flatMap((wish) => this.shown(wish, surface));
    const isSame = next.length === this.last.length && next.every((each, i) => isOne(each, this.last[i]));
    if (!isSame) this.last = next;
    return this.last;
  }

  private shown({ slot, key }: Wish, surface: string): SlotRun[] {
    const exact = this.byKey.get(key);
    if (exact) {
      const shown = { slot, key, run: exact };
      this.bySlot.set(slot, { ...shown, surface });
      return [shown];
    }
    const last = this.bySlot.get(slot);
    return last?.surface === surface ? [{ slot, key: last.key, run: last.run }] : [];
  }
}

function isOne(one: SlotRun, other: SlotRun | undefined): boolean {
  return one.slot === other?.slot && one.run === other.run;
}
