import { Button } from "@mantine/core";
import { useOrganizer, useSignOut } from "../../api/organizerQueries";
import { roleWords } from "../../model/organizers";

export function SignOut() {
  const { data: organizer } = useOrganizer();
  const signOut = useSignOut();
  return (
    <span className="sign-out">
      <span className="sign-out-name">
        {organizer?.name}
        {organizer && ` · ${roleWords[organizer.role]}`}
      </span>
      <Button variant="subtle" size="compact-md" loading={signOut.isPending} onClick={() => signOut.mutate()}>
        Sign out
      </Button>
    </span>
  );
}
