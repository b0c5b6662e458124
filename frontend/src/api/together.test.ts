import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { caretPause } from "./carets";
import { Problem, Unreachable } from "./http";
import { manyChanges, pauses, TextTogether, type TogetherSource } from "./together";

const looks = (name: string) => ({ name: name.slice(0, 32), color: `colour of ${name}`, colorLight: "light" });

/** The server's part, as far as it has one: numbered changes, told to all who listen. */
class Server {
  changes: { seq: number; change: string }[] = [];
  seq = 0;
  isAway = false;
  /** What is told to this one is lost. */
  deaf: TextTogether | null = null;
  folds = 0;
  /** How long each answer takes, in milliseconds. */
  delay = 0;
  readonly members = new Set<TextTogether>();

  source(me: () => TextTogether): TogetherSource {
    const answer = (seen: number) => ({
      seq: this.seq,
      changes: this.changes.filter(({ seq }) => seq > seen).map(({ change }) => change),
      kept: this.changes.length,
    });
    const reach = async () => {
      if (this.delay > 0) await new Promise((resolve) => setTimeout(resolve, this.delay));
      if (this.isAway) throw new Unreachable();
    };
    return {
      open: async (first, seen) => {
        await reach();
        this.members.add(me());
        if (this.seq === 0) this.add(first);
        return answer(seen);
      },
      change: async (change, seen) => {
        await reach();
        if (change.length > 100_000) throw new Problem(413, "Too long", "Too long.");
        const missed = answer(seen).changes;
        this.add(change);
        return { seq: this.seq, changes: missed, kept: this.changes.length };
      },
      fold: async (sum, upTo) => {
        await reach();
        this.folds += 1;
        this.changes = [{ seq: upTo, change: sum }, ...this.changes.filter(({ seq }) => seq > upTo)];
      },
      caret: async (caret) => {
        await reach();
        for (const member of this.members) if (member !== this.deaf) member.carets.heard(caret);
      },
    };
  }

  private add(change: string): void {
    this.seq += 1;
    this.changes.push({ seq: this.seq, change });
    for (const member of this.members) if (member !== this.deaf) member.heard(this.seq, change);
  }
}

function memory(kept: { state: string | null } = { state: null }) {
  return {
    read: () => kept.state,
    write: (state: string | null) => {
      kept.state = state;
    },
  };
}

function member(server: Server, name: string, kept?: { state: string | null }, starter = "start\n") {
  const text: TextTogether = new TextTogether(
    starter,
    name,
    server.source(() => text),
    memory(kept),
    looks,
  );
  return text;
}

const settle = () => vi.advanceTimersByTimeAsync(pauses.again + 2 * pauses.hole);
const leave: (() => void)[] = [];
const join = (text: TextTogether) => {
  const off = text.subscribe(() => undefined);
  leave.push(off);
  return off;
};

/** Somebody who has the text open. */
async function one() {
  const server = new Server();
  const ada = member(server, "Ada");
  join(ada);
  await settle();
  return { server, ada };
}

/** The same, and another of the team. */
async function two() {
  const { server, ada } = await one();
  const bo = member(server, "Bo");
  join(bo);
  await settle();
  return { server, ada, bo };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  for (const off of leave.splice(0)) off();
  vi.useRealTimers();
});

it("begins with one starter, whoever comes first and however many at once", async () => {
  const server = new Server();
  const [ada, bo] = [member(server, "Ada"), member(server, "Bo")];
  join(ada);
  join(bo);
  await settle();
  expect([ada.now().text, bo.now().text]).toEqual(["start\n", "start\n"]);
  expect(server.seq).toBe(1);
});

it("brings what two write at once to the same text", async () => {
  const { ada, bo } = await two();
  ada.write("ada\nstart\n");
  bo.write("start\nbo\n");
  await settle();
  expect(ada.now().text).toBe("ada\nstart\nbo\n");
  expect(bo.now().text).toBe(ada.now().text);
  expect(ada.now().keeping).toBe("kept");
});

it("loses nothing that is written while a change is under way", async () => {
  const { server, ada, bo } = await two();
  server.delay = 150;
  for (const letter of "written letter by letter") {
    ada.write(`${ada.now().text}${letter}`);
    await vi.advanceTimersByTimeAsync(30);
  }
  await settle();
  expect(bo.now().text).toBe("start\nwritten letter by letter");
  expect(ada.now().keeping).toBe("kept");
});

it("asks for what it was not told", async () => {
  const { server, ada, bo } = await two();
  server.deaf = bo;
  ada.write("lost\nstart\n");
  await settle();
  expect(bo.now().text).toBe("start\n");
  server.deaf = null;
  ada.write("lost\nstart\nheard\n");
  await settle();
  expect(bo.now().text).toBe("lost\nstart\nheard\n");
});

it("takes what it missed from the answer to its own change", async () => {
  const { server, ada, bo } = await two();
  server.deaf = bo;
  ada.write("ada\nstart\n");
  await settle();
  bo.write("start\nbo\n");
  await settle();
  expect(bo.now().text).toBe("ada\nstart\nbo\n");
});

it("goes on without a network, and sends all when it is back", async () => {
  const { server, ada, bo } = await two();
  server.isAway = true;
  ada.write("in the dark\nstart\n");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(ada.now()).toMatchObject({ text: "in the dark\nstart\n", keeping: "unreached" });
  server.isAway = false;
  ada.hurry();
  await settle();
  expect(bo.now().text).toBe("in the dark\nstart\n");
  expect(ada.now().keeping).toBe("kept");
});

it("keeps over a reload what could not be sent, once", async () => {
  const server = new Server();
  const kept = { state: null as string | null };
  const before = member(server, "Ada", kept);
  const off = join(before);
  await settle();
  server.isAway = true;
  before.write("in the dark\nstart\n");
  await vi.advanceTimersByTimeAsync(1_000);
  expect(kept.state).not.toBeNull();
  off();
  server.isAway = false;
  server.members.clear();
  const after = member(server, "Ada", kept);
  join(after);
  await settle();
  expect(after.now().text).toBe("in the dark\nstart\n");
  expect(kept.state).toBeNull();
  const late = member(server, "Bo");
  join(late);
  await settle();
  expect(late.now().text).toBe("in the dark\nstart\n");
});

it("writes nothing before the team's text is here, or there would be two", async () => {
  const server = new Server();
  server.isAway = true;
  const ada = member(server, "Ada");
  join(ada);
  await vi.advanceTimersByTimeAsync(100);
  ada.write("too early");
  expect(ada.now()).toMatchObject({ text: "", isOpen: false, keeping: "unreached" });
  server.isAway = false;
  await settle();
  expect(ada.now()).toMatchObject({ text: "start\n", isOpen: true });
});

it("puts the sum in the place of many changes, and late ones read the same", async () => {
  const { server, ada } = await one();
  for (let line = 0; line < manyChanges + 3; line++) {
    ada.write(`${ada.now().text}${line}\n`);
    await vi.advanceTimersByTimeAsync(pauses.typing + 20);
  }
  await settle();
  expect(server.folds).toBeGreaterThan(0);
  expect(server.changes.length).toBeLessThan(10);
  const bo = member(server, "Bo");
  join(bo);
  await settle();
  expect(bo.now().text).toBe(ada.now().text);
});

it("says so when the server will not have it, and keeps it here", async () => {
  const server = new Server();
  const kept = { state: null as string | null };
  const ada = member(server, "Ada", kept);
  join(ada);
  await settle();
  ada.write("x".repeat(120_000));
  await settle();
  expect(ada.now().keeping).toBe("refused");
  expect(kept.state).not.toBeNull();
});

it("shows who else is there, in the looks of the name and no others", async () => {
  const server = new Server();
  const [ada, bo] = [member(server, "Ada"), member(server, "Bo")];
  join(ada);
  const off = join(bo);
  await settle();
  bo.carets.awareness.setLocalStateField("user", { name: "Bo", color: "red; position: fixed", colorLight: "x" });
  await settle();
  expect(ada.now().others).toEqual([looks("Bo")]);
  expect([...ada.carets.awareness.getStates().values()].map((state) => state.user?.color)).not.toContain(
    "red; position: fixed",
  );
  off();
  await settle();
  expect(ada.now().others).toEqual([]);
});

it("tells who comes late that it is here, without waiting for its next sign of life", async () => {
  const server = new Server();
  const [ada, bo] = [member(server, "Ada"), member(server, "Bo")];
  join(ada);
  await settle();
  join(bo);
  await vi.advanceTimersByTimeAsync(2 * caretPause + 20);
  expect(bo.now().others).toEqual([looks("Ada")]);
});

it("loses nothing of a tab that is gone when another one of the same browser goes on", async () => {
  const server = new Server();
  const kept = { state: null as string | null };
  const [gone, left] = [member(server, "Ada", kept), member(server, "Ada", kept)];
  const off = join(gone);
  join(left);
  await settle();
  server.isAway = true;
  gone.write("in the dark\nstart\n");
  off();
  server.members.delete(gone);
  server.isAway = false;
  left.keep();
  left.write(`${left.now().text}left\n`);
  await settle();
  expect(left.now().text).toBe("in the dark\nstart\nleft\n");
  const bo = member(server, "Bo");
  join(bo);
  await settle();
  expect(bo.now().text).toBe("in the dark\nstart\nleft\n");
});

it("goes on after something too long was taken back", async () => {
  const { server, ada } = await one();
  ada.write(`start\n${"x".repeat(120_000)}`);
  await settle();
  expect(ada.now().keeping).toBe("refused");
  ada.undo.undo();
  ada.write("start\nand on\n");
  await settle();
  expect(ada.now().keeping).toBe("kept");
  const bo = member(server, "Bo");
  join(bo);
  await settle();
  expect(bo.now().text).toBe("start\nand on\n");
});

it("hears what is told while it begins", async () => {
  const server = new Server();
  const [ada, bo] = [member(server, "Ada"), member(server, "Bo")];
  join(ada);
  await settle();
  server.delay = 150;
  server.members.add(bo);
  join(bo);
  ada.write("start\nmeanwhile\n");
  await settle();
  expect(bo.now().text).toBe("start\nmeanwhile\n");
});

it("breaks lines as the editor does", async () => {
  const server = new Server();
  const ada = member(server, "Ada", undefined, "a\r\nb\r\n");
  join(ada);
  await settle();
  expect(ada.now().text).toBe("a\nb\n");
  ada.write("c\r\nd\re\n");
  expect(ada.now().text).toBe("c\nd\ne\n");
});

it("undoes what was done here, not what others did", async () => {
  const { ada, bo } = await two();
  ada.write("ada\nstart\n");
  await settle();
  bo.write("ada\nstart\nbo\n");
  await settle();
  ada.undo.undo();
  await settle();
  expect(bo.now().text).toBe("start\nbo\n");
});
