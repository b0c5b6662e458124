import { Button } from "@mantine/core";
import { Link, useLocation, useNavigate } from "react-router";
import { isPassing, sentenceOf } from "../../../api/http";
import { useAcceptInvitation, useInvitation } from "../../../api/peopleQueries";
import type { InvitationOffer } from "../../../api/types";
import { useNow } from "../../../components/Countdown";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import { holdsFor, invitationSecretOf, roleMeanings, roleWords } from "../../../model/organizers";
import { AccountForm } from "./AccountForm";
import { ProviderButtons } from "./ProviderButtons";
import "../organizer.css";

/** Somebody opened an owner's link. */
export function InvitePage() {
  const secret = invitationSecretOf(useLocation().hash);
  const { data: offer, error, refetch } = useInvitation(secret);
  return (
    <div className="entrance">
      <title>Invitation · Talweg</title>
      {secret !== null && offer && <Offer secret={secret} offer={offer} />}
      {secret === null && <Refused sentence="The end of the link is missing. Open it again, or ask for a new one." />}
      {secret !== null && !offer && error && (
        <Refused sentence={sentenceOf(error)} {...(isPassing(error) ? { onRetry: () => void refetch() } : {})} />
      )}
      {secret !== null && !offer && !error && <Loading lines={3} what="Looking at the invitation" />}
    </div>
  );
}

function Refused({ sentence, onRetry }: { sentence: string; onRetry?: () => void }) {
  const signIn = (
    <Button component={Link} to="/organizer" variant="default">
      Sign in
    </Button>
  );
  return (
    <>
      <h1 className="organizer-title">Invitation</h1>
      <ErrorState
        title="This link lets nobody in"
        sentence={sentence}
        action={signIn}
        {...(onRetry ? { onRetry } : {})}
      />
    </>
  );
}

function Offer({ secret, offer }: { secret: string; offer: InvitationOffer }) {
  const navigate = useNavigate();
  const accept = useAcceptInvitation();
  const now = useNow(30_000);
  const role = roleWords[offer.role].toLowerCase();
  return (
    <>
      <h1 className="organizer-title">Organize with us</h1>
      <p className="organizer-lead">
        {offer.invitedBy ?? "An owner"} invites you as {offer.role === "OWNER" ? "an" : "a"} {role}, who{" "}
        {roleMeanings[offer.role]} The invitation holds for {holdsFor(offer.expiresAt, now)} more, and once.
      </p>
      <AccountForm
        pending={accept.isPending}
        error={accept.error}
        doIt={`Become ${offer.role === "OWNER" ? "an" : "a"} ${role}`}
        onChosen={(account) =>
          accept.mutate({ secret, ...account }, { onSuccess: () => void navigate("/organizer", { replace: true }) })
        }
      />
      <ProviderButtons invitation={secret} />
    </>
  );
}
