import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import { orNull } from "./queries";
import type {
  CatalogueEntry,
  CataloguePreview,
  Console,
  Credentials,
  Leaderboard,
  NewWorkshop,
  Organizer,
  RoundAction,
  Workshop,
  WorkshopOverview,
} from "./types";

/** The organizer's pages have no live line of their own: they ask this often. */
const watchMilliseconds = 2_000;

/** Who is signed in; null when nobody is. */
export function useOrganizer() {
  return useQuery({
    queryKey: keys.organizer,
    queryFn: ({ signal }) => orNull(401, request<Organizer>(path("organizer", "session"), { signal })),
    staleTime: 60_000,
  });
}

/** Whether the organizer may change things; a helper is shown no buttons for what the server would refuse. */
export function useIsOwner(): boolean {
  return useOrganizer().data?.role === "OWNER";
}

export function useSignIn() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (credentials: Credentials) =>
      request<void>(path("organizer", "session"), { method: "POST", body: credentials }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.organizer }),
  });
}

export function useSignOut() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<void>(path("organizer", "session"), { method: "DELETE" }),
    onSuccess: () => {
      client.removeQueries({ queryKey: keys.organizer, exact: false, predicate: (query) => query.queryKey.length > 1 });
      client.setQueryData(keys.organizer, null);
    },
  });
}

/** All exercises that a workshop can be made of. */
export function useCatalogue() {
  return useQuery({
    queryKey: keys.catalogue,
    queryFn: ({ signal }) => request<CatalogueEntry[]>(path("organizer", "catalogue"), { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** An exercise as participants will read it. */
export function useCataloguePreview(slug: string) {
  return useQuery({
    queryKey: keys.cataloguePreview(slug),
    queryFn: ({ signal }) => request<CataloguePreview>(path("organizer", "catalogue", slug), { signal }),
    staleTime: 60_000,
  });
}

export function useWorkshops() {
  return useQuery({
    queryKey: keys.workshops,
    queryFn: ({ signal }) => request<WorkshopOverview[]>(path("organizer", "workshops"), { signal }),
  });
}

export function useCreateWorkshop() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (workshop: NewWorkshop) =>
      request<Workshop>(path("organizer", "workshops"), { method: "POST", body: workshop }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.workshops, exact: true }),
  });
}

/** Deletes a workshop for good; `confirm` is its code as somebody typed it. */
export function useDeleteWorkshop(code: string, then: () => void) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (confirm: string) =>
      request<void>(`${path("organizer", "workshops", code)}?confirm=${encodeURIComponent(confirm)}`, {
        method: "DELETE",
      }),
    // Said here and not where it is called: the page hears of it from the server, too, and may be gone by then.
    onSuccess: () => {
      then();
      return client.invalidateQueries({ queryKey: keys.workshops, exact: true });
    },
  });
}

export function useConsole(code: string) {
  return useQuery({
    queryKey: keys.console(code),
    queryFn: ({ signal }) => request<Console>(path("organizer", "workshops", code), { signal }),
    refetchInterval: watchMilliseconds,
  });
}

export function useRoundAction(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ round, action }: { round: number; action: RoundAction }) =>
      request<Workshop>(path("organizer", "workshops", code, "rounds", round, action), { method: "POST" }),
    onSuccess: async (workshop) => {
      client.setQueryData(keys.workshop(code), workshop);
      await client.invalidateQueries({ queryKey: keys.workshops });
    },
  });
}

/** Puts something on the projector, from wherever the organizer stands. */
export function useShow(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (scene: Workshop["scene"]) =>
      request<Workshop>(path("organizer", "workshops", code, "screen"), { method: "POST", body: { scene } }),
    onSuccess: (workshop) => client.setQueryData(keys.workshop(code), workshop),
  });
}

/** The board that never freezes. */
export function useJuryBoard(code: string) {
  return useQuery({
    queryKey: keys.juryBoard(code),
    queryFn: ({ signal }) => request<Leaderboard>(path("organizer", "workshops", code, "leaderboard"), { signal }),
    refetchInterval: watchMilliseconds,
  });
}
