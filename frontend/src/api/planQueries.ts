import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import type { AuditLine, Person, Plan, PlanChange, RepairWish, Workshop } from "./types";

const watchMilliseconds = 5_000;

/** Asked for anew by who opens it: nobody else changes it in front of their eyes. */
export function usePlan(code: string) {
  return useQuery({
    queryKey: keys.plan(code),
    queryFn: ({ signal }) => request<Plan>(path("organizer", "workshops", code, "plan"), { signal }),
    staleTime: 0,
    refetchOnWindowFocus: false,
  });
}

export function useSavePlan(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (change: PlanChange) =>
      request<Workshop>(path("organizer", "workshops", code, "plan"), { method: "PUT", body: change }),
    onSuccess: async (workshop) => {
      client.setQueryData(keys.workshop(code), workshop);
      await client.invalidateQueries({ queryKey: keys.plan(code) });
      await client.invalidateQueries({ queryKey: keys.workshops, exact: true });
    },
  });
}

/** Another evening with the same plan. */
export function useCopyWorkshop(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => request<Workshop>(path("organizer", "workshops", code, "copy"), { method: "POST" }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.workshops, exact: true }),
  });
}

/** All who joined and all teams. */
export function usePeople(code: string) {
  return useQuery({
    queryKey: keys.people(code),
    queryFn: ({ signal }) => request<Person[]>(path("organizer", "workshops", code, "people"), { signal }),
    refetchInterval: watchMilliseconds,
  });
}

export type Repair =
  | "rename"
  | "hide"
  | "disqualify"
  | "restore"
  | "new-code"
  | "extra-time"
  | "merge"
  | "move"
  | "bracket";

export function useRepair(code: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ person, repair, wish = {} }: { person: number; repair: Repair; wish?: RepairWish }) =>
      request<Person>(path("organizer", "workshops", code, "people", person, repair), { method: "POST", body: wish }),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.people(code) }),
  });
}

/** What organizers did in this workshop, the latest first. */
export function useAudit(code: string) {
  return useQuery({
    queryKey: keys.audit(code),
    queryFn: ({ signal }) => request<AuditLine[]>(path("organizer", "workshops", code, "audit"), { signal }),
    refetchInterval: watchMilliseconds,
  });
}
