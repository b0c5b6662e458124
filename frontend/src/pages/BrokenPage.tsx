import { useRouteError } from "react-router";
import { sentenceOf } from "../api/http";
import { AppFrame } from "../components/AppFrame";
import { ErrorState } from "../components/ErrorState";
import { MissingPart } from "../components/missingPart";
import { useReturn } from "./useReturn";

/** A page that threw, or whose part could not be loaded (the server was updated, or the Wi-Fi went). */
export function BrokenPage() {
  const failure = useRouteError();
  return <AppFrame>{failure instanceof MissingPart ? <Missing /> : <Broken failure={failure} />}</AppFrame>;
}

function Missing() {
  useReturn();
  return (
    <ErrorState
      title="This page has not come through"
      sentence="The server cannot be reached. The page opens by itself as soon as it can; what you wrote and handed in is safe."
      onRetry={() => window.location.reload()}
    />
  );
}

function Broken({ failure }: { failure: unknown }) {
  return <ErrorState title="This page broke" sentence={sentenceOf(failure)} onRetry={() => window.location.reload()} />;
}
