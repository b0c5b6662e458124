import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { path, request } from "./http";
import { keys } from "./keys";
import type {
  Acceptance,
  Door,
  Entrance,
  InvitationOffer,
  MadeInvitation,
  NewInvitation,
  NewPassword,
  OrganizerPeople,
  OrganizerRole,
  SelfCheck,
  SetUp,
} from "./types";

/** Often enough that one may watch it get better. */
const checkMilliseconds = 4_000;

/** Which ways lead in: whether somebody has set the server up, and whose word is taken beside a password. */
export function useEntrance() {
  return useQuery({
    queryKey: keys.entrance,
    queryFn: ({ signal }) => request<Entrance>(path("organizer", "entrance"), { signal }),
  });
}

export function useSetUp() {
  return useComingIn((wanted: SetUp) => request<void>(path("organizer", "setup"), { method: "POST", body: wanted }));
}

/** What an invitation is for; it is looked at once. */
export function useInvitation(secret: string | null) {
  return useQuery({
    queryKey: ["invitation", secret],
    queryFn: ({ signal }) =>
      request<InvitationOffer>(path("organizer", "invitation"), { method: "POST", body: { secret }, signal }),
    enabled: secret !== null,
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
  });
}

export function useAcceptInvitation() {
  return useComingIn((wanted: Acceptance) =>
    request<void>(path("organizer", "invitation", "accept"), { method: "POST", body: wanted }),
  );
}

/** Leaves for another server to be known there; it sends the browser back here. */
export function useSignInElsewhere(invitation: string | null) {
  return useMutation({
    mutationFn: (provider: string) =>
      request<Door>(path("organizer", "sign-in", provider), { method: "POST", body: { invitation } }),
    onSuccess: ({ address }) => window.location.assign(address),
  });
}

/** Whoever comes in is somebody else from now on. */
function useComingIn<Wanted>(comeIn: (wanted: Wanted) => Promise<void>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: comeIn,
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: keys.entrance });
      await client.resetQueries({ queryKey: keys.organizer });
    },
  });
}

export function usePeople() {
  return useQuery({
    queryKey: keys.accounts,
    queryFn: ({ signal }) => request<OrganizerPeople>(path("organizer", "people"), { signal }),
  });
}

export function useInvite() {
  return usePeopleChange((invitation: NewInvitation) =>
    request<MadeInvitation>(path("organizer", "invitations"), { method: "POST", body: invitation }),
  );
}

export function useWithdrawInvitation() {
  return usePeopleChange((invitation: number) =>
    request<void>(path("organizer", "invitations", invitation), { method: "DELETE" }),
  );
}

export function useGiveRole() {
  return usePeopleChange(({ person, role }: { person: number; role: OrganizerRole }) =>
    request<void>(path("organizer", "people", person, "role"), { method: "PUT", body: { role } }),
  );
}

export function useRemovePerson() {
  return usePeopleChange((person: number) => request<void>(path("organizer", "people", person), { method: "DELETE" }));
}

/** One may change one's own role, or remove oneself: who is signed in is asked anew. */
function usePeopleChange<Wanted, Answer>(change: (wanted: Wanted) => Promise<Answer>) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSettled: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.accounts }),
        client.invalidateQueries({ queryKey: keys.organizer, exact: true }),
      ]),
  });
}

export function useChangePassword() {
  return useMutation({
    mutationFn: (passwords: NewPassword) =>
      request<void>(path("organizer", "password"), { method: "PUT", body: passwords }),
  });
}

/** How the server is, asked again while somebody looks; with what this browser's clock says beside the server's. */
export function useSelfCheck() {
  return useQuery({
    queryKey: keys.check,
    queryFn: async ({ signal }) => {
      const asked = Date.now();
      const check = await request<SelfCheck>(path("organizer", "check"), { signal });
      // The server looked at its clock last of all: just before the answer came.
      const answered = Date.now();
      const between = Date.parse(check.serverTime);
      const clockDifference = between > answered ? between - answered : Math.min(0, between - asked);
      return { ...check, clockDifference };
    },
    refetchInterval: checkMilliseconds,
  });
}
