import type { ReactNode } from "react";
import { sentenceOf } from "../../api/http";
import { useOrganizer } from "../../api/organizerQueries";
import { ErrorState } from "../../components/ErrorState";
import { Loading } from "../../components/Loading";
import { SignIn } from "./SignIn";
import "./organizer.css";

/** What only organizers see; everybody else is asked to sign in, in the same place. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { data: organizer, error, refetch } = useOrganizer();
  if (organizer) return children;
  if (organizer === null) return <SignIn />;
  if (error) return <ErrorState sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  return <Loading lines={2} what="Looking who you are" />;
}
