import { QueryClient } from "@tanstack/react-query";
import { isPassing } from "./http";

/** Remembers what the server said. Asks again only where that can help. */
export function createClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        // A venue without the internet is no reason to wait: the server is in the room.
        networkMode: "always",
        staleTime: 5_000,
        retry: (failures, failure) => failures < 3 && isPassing(failure),
      },
      mutations: { networkMode: "always", retry: false },
    },
  });
}
