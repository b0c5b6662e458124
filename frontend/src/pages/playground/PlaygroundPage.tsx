import { sentenceOf } from "../../api/http";
import { usePlaygroundChoice } from "../../api/playground";
import { ErrorState } from "../../components/ErrorState";
import { Playground } from "./Playground";
import { PlaygroundSkeleton } from "./PlaygroundSkeleton";
import "./ground.css";
import "./playground.css";
import "./runCard.css";

/** The playground: optimisers side by side on a surface, without an account. */
export function PlaygroundPage() {
  const choice = usePlaygroundChoice();
  return (
    <>
      <title>Playground · Talweg</title>
      {choice.data ? (
        <Playground choice={choice.data} />
      ) : choice.error ? (
        <ErrorState
          title="The playground could not be opened"
          sentence={sentenceOf(choice.error)}
          onRetry={() => void choice.refetch()}
        />
      ) : (
        <PlaygroundSkeleton />
      )}
    </>
  );
}
