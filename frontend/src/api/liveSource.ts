import { path, request } from "./http";
import type { Socket, Source } from "./live";
import type { Leaderboard, Workshop } from "./types";

/** The real ways to the server of one workshop. */
export function liveSource(code: string): Source {
  return {
    openSocket: () => openSocket(path("workshops", code, "live")),
    leaderboard: (since) =>
      request<Leaderboard>(`${path("workshops", code, "leaderboard")}${since === null ? "" : `?since=${since}`}`),
    workshop: () => request<Workshop>(path("workshops", code)),
    random: Math.random,
  };
}

function openSocket(address: string): Socket {
  const url = new URL(address, window.location.href);
  url.protocol = url.protocol === "https:" ? "wss:" : "ws:";
  const socket = new WebSocket(url);
  const adapter: Socket = { onopen: null, onmessage: null, onclose: null, close: () => socket.close() };
  socket.onopen = () => adapter.onopen?.();
  socket.onmessage = (event: MessageEvent<unknown>) => adapter.onmessage?.({ data: event.data });
  // An error is always followed by a close.
  socket.onclose = () => adapter.onclose?.();
  return adapter;
}
