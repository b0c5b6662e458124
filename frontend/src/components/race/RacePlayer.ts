import { reduceTimeline, type Timeline, type TimelineEvent } from "../../model/race";

/** How often the page around the drawing is told where the race is, in milliseconds. */
const tellEvery = 120;

/** Longer than this is no frame but a pause: the tab was hidden, or the machine slept. */
const longestFrame = 0.5;

/** Plays a race: keeps its time, calls who draws once a frame, and tells the page now and then. */
export class RacePlayer {
  private timeline: Timeline;
  private told: Timeline;
  private length: number;
  private frame: number | null = null;
  private before = 0;
  private toldAt = 0;
  private readonly painters = new Set<(call: number) => void>();
  private readonly listeners = new Set<() => void>();

  constructor(length: number, timeline: Timeline) {
    this.length = length;
    this.timeline = timeline;
    this.told = timeline;
  }

  send(event: TimelineEvent): void {
    this.become(reduceTimeline(this.timeline, event, this.length));
    this.tell(performance.now());
    this.run();
  }

  /** Other runs came in: the race goes on from the call that it is at, and one that was over stays at its end. */
  setLength(length: number): void {
    if (length === this.length) return;
    const isOver = this.timeline.call >= this.length;
    this.length = length;
    if (isOver || this.timeline.call > length) this.send({ kind: "scrub", call: length });
  }

  /** Paints now and on each frame, until what is returned is called. */
  onFrame(paint: (call: number) => void): () => void {
    this.painters.add(paint);
    paint(this.timeline.call);
    return () => this.painters.delete(paint);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    this.run();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.halt();
    };
  };

  readonly snapshot = (): Timeline => this.told;

  private run(): void {
    if (!this.timeline.isPlaying || this.frame !== null || this.listeners.size === 0) return;
    this.before = performance.now();
    this.frame = requestAnimationFrame(this.step);
  }

  private readonly step = (now: number): void => {
    this.frame = null;
    const seconds = Math.min(longestFrame, Math.max(0, (now - this.before) / 1000));
    this.before = now;
    this.become(reduceTimeline(this.timeline, { kind: "tick", seconds }, this.length));
    if (!this.timeline.isPlaying || now - this.toldAt >= tellEvery) this.tell(now);
    if (this.timeline.isPlaying) this.frame = requestAnimationFrame(this.step);
  };

  private become(timeline: Timeline): void {
    const isMoved = timeline.call !== this.timeline.call;
    this.timeline = timeline;
    if (isMoved) for (const paint of this.painters) paint(timeline.call);
  }

  private tell(now: number): void {
    this.toldAt = now;
    this.told = this.timeline;
    for (const listener of this.listeners) listener();
  }

  private halt(): void {
    if (this.frame !== null) cancelAnimationFrame(this.frame);
    this.frame = null;
  }
}
