import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { beginDraft, type Kept } from "../model/draftSync";
import { DraftKeeper, pauses } from "./draftKeeper";
import { Problem, Unreachable } from "./http";
import type { DraftEdition } from "./types";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server with one draft, which can be away. */
class Server {
  kept: Kept | null = null;
  isAway = false;
  readonly heard: DraftEdition[] = [];

  readonly put = async (edition: DraftEdition): Promise<Kept> => {
    this.heard.push(edition);
    if (this.isAway) throw new Unreachable();
    if (edition.source.length > 10) throw new Problem(413, "Draft too long", "Too long.");
    if (this.kept && this.kept.writer !== edition.writer && this.kept.revision !== edition.basedOn) {
      throw new Problem(409, "Draft behind", "Another device.");
    }
    this.kept = { source: edition.source, revision: edition.revision, writer: edition.writer, savedAt: "" };
    return this.kept;
  };

  readonly get = async (): Promise<Kept | null> => this.kept;
}

function open(server: Server, writer = "laptop") {
  const keeper = new DraftKeeper(beginDraft("starter"), writer, server);
  keeper.subscribe(() => {});
  return keeper;
}

const pause = () => vi.advanceTimersByTimeAsync(pauses.typing);

describe("a keeper of a draft", () => {
  it("sends once the writer pauses, and only what was written last", async () => {
    const server = new Server();
    const keeper = open(server);
    keeper.write("one");
    await vi.advanceTimersByTimeAsync(pauses.typing / 2);
    keeper.write("two");
    expect(keeper.now().keeping).toBe("saving");
    await pause();
    expect(server.heard.map((edition) => edition.source)).toEqual(["two"]);
    expect(keeper.now().keeping).toBe("kept");
    keeper.write("three");
    await pause();
    expect(server.heard.at(-1)).toMatchObject({ source: "three", revision: 2, basedOn: 1 });
  });

  it("says nothing where nothing was written, and where nobody has joined", async () => {
    const server = new Server();
    open(server);
    const alone = new DraftKeeper(beginDraft("starter"), "laptop", null);
    alone.subscribe(() => {});
    alone.write("mine");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.heard).toEqual([]);
  });

  it("tries until the server is back, and sends what is there then", async () => {
    const server = new Server();
    server.isAway = true;
    const keeper = open(server);
    keeper.write("one");
    await pause();
    expect(keeper.now().keeping).toBe("unreached");
    await vi.advanceTimersByTimeAsync(3 * pauses.again);
    expect(server.heard.length).toBeGreaterThan(2);
    server.isAway = false;
    keeper.write("two");
    keeper.hurry();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.kept?.source).toBe("two");
    expect(keeper.now().keeping).toBe("kept");
  });

  it("lets its writer choose where another device was faster, and loses neither", async () => {
    const server = new Server();
    server.kept = { source: "theirs", revision: 4, writer: "phone", savedAt: "" };
    const keeper = open(server);
    keeper.write("mine");
    await pause();
    expect(keeper.now().draft).toMatchObject({ text: "mine", other: { source: "theirs" } });
    const before = server.heard.length;
    keeper.write("mine too");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.heard.length).toBe(before);
    expect(server.kept.source).toBe("theirs");
    keeper.choose("mine");
    await vi.advanceTimersByTimeAsync(0);
    expect(server.kept.source).toBe("mine too");
    expect(keeper.now().keeping).toBe("kept");
  });

  it("does not insist where the server refuses, until something else is written", async () => {
    const server = new Server();
    const keeper = open(server);
    keeper.write("far too long a draft");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(server.heard.length).toBe(1);
    expect(keeper.now().keeping).toBe("refused");
    keeper.write("short");
    await pause();
    expect(keeper.now().keeping).toBe("kept");
  });

  it("sends what waits when the page is left", async () => {
    const server = new Server();
    const keeper = new DraftKeeper(beginDraft("starter"), "laptop", server);
    const leave = keeper.subscribe(() => {});
    keeper.write("last words");
    leave();
    await vi.advanceTimersByTimeAsync(0);
    expect(server.kept?.source).toBe("last words");
  });
});
