import { Button } from "@mantine/core";
import { sentenceOf } from "../../../api/http";
import { useWithdrawInvitation } from "../../../api/peopleQueries";
import type { OpenInvitation } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { holdsFor, roleWords } from "../../../model/organizers";

export type OpenInvitationsProps = { invitations: readonly OpenInvitation[]; mayWithdraw: boolean };

/** Links that somebody may still use. */
export function OpenInvitations({ invitations, mayWithdraw }: OpenInvitationsProps) {
  const now = useNow(30_000);
  const withdraw = useWithdrawInvitation();
  if (invitations.length === 0) return null;
  return (
    <section aria-labelledby="open-invitations">
      <h2 id="open-invitations" className="people-title">
        Links that nobody has used yet
      </h2>
      <ul className="people">
        {invitations.map(({ id, role, invitedBy, expiresAt }) => (
          <li key={id} className="person">
            <span className="person-name">{roleWords[role]}</span>
            <span className="person-since">
              by {invitedBy ?? "the server"} · holds for {holdsFor(expiresAt, now)}
            </span>
            {mayWithdraw && (
              <span className="person-buttons">
                <Button
                  variant="default"
                  size="compact-sm"
                  loading={withdraw.isPending && withdraw.variables === id}
                  onClick={() => withdraw.mutate(id)}
                >
                  Withdraw
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
      {withdraw.error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(withdraw.error)}
        </p>
      )}
    </section>
  );
}
