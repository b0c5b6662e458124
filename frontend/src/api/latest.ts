/** How one question is sent; it must give up when told to. */
export type Send<Question, Answer> = (question: Question, signal: AbortSignal) => Promise<Answer>;

export type Hears<Question, Answer> = {
  answered: (question: Question, answer: Answer) => void;
  /** With `willRetry` the same, or whatever is asked meanwhile, is asked again by itself. */
  failed: (failure: unknown, willRetry: boolean) => void;
};

/**
 * Asks one question at a time, and after it the latest of those that came meanwhile: a slider that is pulled faster than
 * answers come gets as many as the line allows, each of them shown, and is never behind by more than one.
 */
export class Latest<Question, Answer> {
  private readonly send: Send<Question, Answer>;
  private readonly hears: Hears<Question, Answer>;
  private readonly isPassing: (failure: unknown) => boolean;
  private readonly patience: number;
  private next: { question: Question } | null = null;
  private underWay: AbortController | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    send: Send<Question, Answer>,
    hears: Hears<Question, Answer>,
    isPassing: (failure: unknown) => boolean,
    patienceMilliseconds = 1_000,
  ) {
    this.send = send;
    this.hears = hears;
    this.isPassing = isPassing;
    this.patience = patienceMilliseconds;
  }

  ask(question: Question): void {
    this.next = { question };
    // After a failure the new question waits for the line to recover, as the old one did.
    if (!this.underWay && this.timer === undefined) void this.go();
  }

  /** Nothing more is wanted: what is under way is given up, and not heard of. */
  drop(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.next = null;
    this.underWay?.abort();
    this.underWay = null;
  }

  private async go(): Promise<void> {
    const asked = this.next;
    if (!asked) return;
    this.next = null;
    const controller = new AbortController();
    this.underWay = controller;
    try {
      const answer = await this.send(asked.question, controller.signal);
      if (this.underWay !== controller) return;
      this.underWay = null;
      this.hears.answered(asked.question, answer);
    } catch (failure) {
      if (this.underWay !== controller) return;
      this.underWay = null;
      this.stumble(asked, failure);
      return;
    }
    if (!this.underWay) void this.go();
  }

  private stumble(asked: { question: Question }, failure: unknown): void {
    const willRetry = this.isPassing(failure);
    if (willRetry) {
      this.next ??= asked;
      // Not all of a room at the same moment.
      this.timer = setTimeout(
        () => {
          this.timer = undefined;
          void this.go();
        },
        this.patience * (0.75 + Math.random() / 2),
      );
    }
    this.hears.failed(failure, willRetry);
    if (!willRetry) void this.go();
  }
}
