import { Button } from "@mantine/core";
import { useOrganizer, useSignOut } from "../../api/organizerQueries";

export function SignOut() {
  const { data: organizer } = useOrganizer();
  const signOut = useSignOut();
  return (
    <span className="sign-out">
      <span className="sign-out-name">{organizer?.name}</span>
      <Button variant="subtle" size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </span>
  );
}
