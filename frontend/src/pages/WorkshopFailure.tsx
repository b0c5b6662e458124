import { Button } from "@mantine/core";
import { Link } from "react-router";
import { Problem, sentenceOf } from "../api/http";
import { ErrorState } from "../components/ErrorState";

/** A workshop that could not be had: there is none, or it did not load. */
export function WorkshopFailure({ code, error, onRetry }: { code: string; error: Error; onRetry: () => void }) {
  if (error instanceof Problem && error.status === 404) {
    const another = (
      <Button component={Link} to="/">
        Enter another code
      </Button>
    );
    return <ErrorState title="No such workshop" sentence={`No workshop has the code ${code}.`} action={another} />;
  }
  return <ErrorState title="The workshop did not load" sentence={sentenceOf(error)} onRetry={onRetry} />;
}
