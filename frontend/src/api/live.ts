import { Problem } from "./http";
import { parseLive } from "./parseLive";
import type { Connection, Leaderboard, Live, Workshop } from "./types";

/** The part of a WebSocket that is used here. */
export type Socket = {
  onopen: (() => void) | null;
  onmessage: ((event: { data: unknown }) => void) | null;
  onclose: (() => void) | null;
  close(): void;
};

/** The ways to the server; tests put their own in. */
export type Source = {
  openSocket(): Socket;
  /** The leaderboard, with only what changed after `since` where that is known. */
  leaderboard(since: number | null): Promise<Leaderboard>;
  workshop(): Promise<Workshop>;
  random(): number;
};

export type Listener = {
  /** In order, without holes; after a hole or while polling a `snapshot`, whose board may name changed rows only. */
  onMessage(message: Live): void;
  onConnection(connection: Connection): void;
};

export const times = {
  /** The server says its time every 10 s: after two and a half of them the line is dead, whatever TCP thinks. */
  heartbeat: 25_000,
  /** So much silence means that the line may be dead, when the page has just come back. */
  silence: 12_000,
  /** Some proxies neither refuse nor accept an upgrade. */
  opening: 8_000,
  firstRetry: 500,
  longestRetry: 20_000,
  polling: 4_000,
};

/** One workshop's live line: keeps a socket as long as it can be had, and asks every few seconds while it cannot. */
export class LiveLine {
  private readonly source: Source;
  private readonly listener: Listener;
  private socket: Socket | null = null;
  /** The last broadcast that was taken in; null before the first snapshot. */
  private seq: number | null = null;
  private attempts = 0;
  /** When the socket was opened or last said something; a phone that slept has no other clock to trust. */
  private heardAt = 0;
  private closed = false;
  /** Messages that came while the missed ones are being asked for; null when nothing is missing. */
  private waiting: Live[] | null = null;
  private connection: Connection | null = null;
  private watchdog: ReturnType<typeof setTimeout> | undefined;
  private retry: ReturnType<typeof setTimeout> | undefined;
  private poll: ReturnType<typeof setTimeout> | undefined;

  constructor(source: Source, listener: Listener) {
    this.source = source;
    this.listener = listener;
    this.become("connecting");
    this.connect();
  }

  /** Tries at once: the network came back, or the page did. A line that was silent meanwhile is not trusted any more. */
  hurry(): void {
    if (this.closed || (this.socket && Date.now() - this.heardAt < times.silence)) return;
    this.drop();
    this.attempts = 0;
    this.connect();
  }

  close(): void {
    this.closed = true;
    this.drop();
    clearTimeout(this.retry);
    clearTimeout(this.poll);
  }

  private connect(): void {
    clearTimeout(this.retry);
    this.heardAt = Date.now();
    const socket = this.source.openSocket();
    this.socket = socket;
    this.watch(times.opening);
    socket.onopen = () => this.watch(times.heartbeat);
    socket.onmessage = ({ data }) => {
      this.heardAt = Date.now();
      this.watch(times.heartbeat);
      const message = typeof data === "string" ? parseLive(data) : null;
      if (message) this.hear(message);
    };
    socket.onclose = () => this.lose();
  }

  /** Gives the line up when nothing is heard for so long. */
  private watch(milliseconds: number): void {
    clearTimeout(this.watchdog);
    this.watchdog = setTimeout(() => this.lose(), milliseconds);
  }

  private lose(): void {
    this.drop();
    if (this.closed) return;
    if (this.connection === "live") this.become("connecting");
    this.retry = setTimeout(() => this.connect(), this.pause());
    // Not at once: a server that restarts must not be asked by the whole room in one moment.
    if (this.poll === undefined) this.pollAfter(times.polling * (0.25 + 0.75 * this.source.random()));
  }

  private drop(): void {
    clearTimeout(this.watchdog);
    const { socket } = this;
    this.socket = null;
    this.waiting = null;
    if (!socket) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  /** Doubles with each attempt, and differs from browser to browser. */
  private pause(): number {
    const longest = Math.min(times.longestRetry, times.firstRetry * 2 ** this.attempts);
    this.attempts += 1;
    return longest * (0.5 + 0.5 * this.source.random());
  }

  private hear(message: Live): void {
    if (message.kind === "deleted") this.end(message);
    else if (message.kind === "snapshot") this.begin(message);
    else if (this.waiting) this.waiting.push(message);
    else if (this.seq === null || message.seq > this.seq + (advances(message) ? 1 : 0)) this.miss(message);
    else if (!advances(message) || message.seq > this.seq) {
      this.seq = Math.max(this.seq, message.seq);
      this.listener.onMessage(message);
    }
  }

  /** Nothing more is asked for; the server has hung up. */
  private end(message: Live & { kind: "deleted" }): void {
    this.close();
    this.listener.onMessage(message);
  }

  private begin(message: Live & { kind: "snapshot" }): void {
    this.attempts = 0;
    this.waiting = null;
    clearTimeout(this.poll);
    this.poll = undefined;
    this.seq = message.seq;
    this.listener.onMessage(message);
    this.become("live");
  }

  /** Something was missed before this message: asks for it, then goes on with what came meanwhile. */
  private miss(message: Live): void {
    const { socket } = this;
    this.waiting = [message];
    this.fetchState().then(
      ([board, workshop]) => {
        if (this.socket !== socket || !this.waiting) return;
        const heard = this.waiting;
        this.waiting = null;
        this.take(board, workshop, board.seq);
        this.resume(heard, board.seq);
      },
      // A new line begins with a snapshot, which is the same cure.
      () => {
        if (this.socket === socket) this.lose();
      },
    );
  }

  private resume(heard: Live[], seq: number): void {
    for (const message of heard) {
      // The server may give a board that is older than the last words of the socket (another node): believed as it is,
      // since asking again and again would not make it younger. The next broadcast closes the hole.
      if (!advances(message)) this.listener.onMessage(message);
      else if (message.seq > seq) {
        this.seq = Math.max(this.seq ?? 0, message.seq);
        this.listener.onMessage(message);
      }
    }
  }

  private async fetchState(): Promise<[Leaderboard, Workshop]> {
    let board = await this.source.leaderboard(this.seq);
    // A server that lost its count (a restart) cannot tell changes: everything anew.
    if (!board.full && this.seq !== null && board.seq < this.seq) board = await this.source.leaderboard(null);
    // After the board: so the workshop is never older than the seq that is remembered.
    return [board, await this.source.workshop()];
  }

  private take(board: Leaderboard, workshop: Workshop, seq: number): void {
    this.seq = seq;
    this.listener.onMessage({ kind: "snapshot", seq, board, workshop });
  }

  private pollAfter(milliseconds: number): void {
    clearTimeout(this.poll);
    this.poll = setTimeout(() => {
      this.fetchState().then(
        ([board, workshop]) => this.polled("polling", () => this.take(board, workshop, board.seq)),
        (failure: unknown) => {
          // It was there when this line began.
          if (failure instanceof Problem && failure.status === 404) this.end({ kind: "deleted", seq: 0, code: "" });
          else this.polled(failure instanceof Problem && failure.status < 500 ? "polling" : "offline");
        },
      );
    }, milliseconds);
  }

  private polled(connection: Connection, then?: () => void): void {
    // The socket may have come back meanwhile: then this answer is old.
    if (this.closed || this.connection === "live") return;
    then?.();
    this.become(connection);
    this.pollAfter(times.polling);
  }

  private become(connection: Connection): void {
    if (this.connection === connection) return;
    this.connection = connection;
    this.listener.onConnection(connection);
  }
}

/** Broadcasts count; what is said to one alone, and the clock, carry the count of the last broadcast. */
function advances(message: Live): boolean {
  switch (message.kind) {
    case "standings":
    case "round":
    case "joined":
    case "presence":
    case "announcement":
    case "answer":
    case "finale":
      return true;
    case "snapshot":
    case "submission":
    case "progress":
    case "clarification":
    case "hand":
    case "help":
    case "together":
    case "caret":
    case "clock":
    case "deleted":
      return false;
  }
}
