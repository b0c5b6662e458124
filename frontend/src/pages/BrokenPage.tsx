import { useRouteError } from "react-router";
import { sentenceOf } from "../api/http";
import { AppFrame } from "../components/AppFrame";
import { ErrorState } from "../components/ErrorState";

/** A page that threw, or whose part could not be loaded (the server was updated, or the Wi-Fi went). */
export function BrokenPage() {
  const failure = useRouteError();
  return (
    <AppFrame>
      <ErrorState title="This page broke" sentence={sentenceOf(failure)} onRetry={() => window.location.reload()} />
    </AppFrame>
  );
}
