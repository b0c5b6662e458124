import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** A Wi-Fi between browsers and the server, which can go. */
export type Network = {
  /** Where browsers reach the server through it. */
  url: string;
  /** Nothing comes through any more: lines stay open and silent, as they do where a phone has lost the room's Wi-Fi. */
  hush(): void;
  /** Every line is cut, and no new one is had, as where a server or an access point restarts. */
  cut(): void;
  /** What was held back goes on its way. */
  restore(): void;
  close(): Promise<void>;
};

export async function network(server: string): Promise<Network> {
  const { hostname, port } = new URL(server);
  const lines = new Set<Socket>();
  let state: "well" | "hushed" | "cut" = "well";
  const door = createServer({ pauseOnConnect: true }, (near) => {
    if (state === "cut") return near.destroy();
    const far = connect(Number(port), hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      lines.add(one);
      one.on("data", (chunk) => other.write(chunk));
      one.on("end", () => other.end());
      one.on("error", () => other.destroy());
      one.on("close", () => {
        lines.delete(one);
        other.destroy();
      });
      if (state === "well") one.resume();
      else one.pause();
    }
  });
  await new Promise<void>((resolve) => door.listen(0, "127.0.0.1", resolve));
  const { port: own } = door.address() as AddressInfo;
  return {
    url: `http://localhost:${own}`,
    hush() {
      state = "hushed";
      for (const line of lines) line.pause();
    },
    cut() {
      state = "cut";
      for (const line of lines) line.destroy();
    },
    restore() {
      state = "well";
      for (const line of lines) line.resume();
    },
    async close() {
      for (const line of lines) line.destroy();
      await new Promise((resolve) => door.close(resolve));
    },
  };
}
