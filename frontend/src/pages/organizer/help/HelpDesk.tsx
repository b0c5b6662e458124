import { Skeleton } from "@mantine/core";
import { useHelpDesk } from "../../../api/helpDeskQueries";
import { sentenceOf } from "../../../api/http";
import { useCatalogue, useIsOwner } from "../../../api/organizerQueries";
import { ErrorState } from "../../../components/ErrorState";
import { Announce } from "./Announce";
import { Hands } from "./Hands";
import { Questions } from "./Questions";
import "./helpDesk.css";

/** Who needs help, and what is said to all. */
export function HelpDesk({ code }: { code: string }) {
  const { data: desk, error, refetch } = useHelpDesk(code);
  const { data: catalogue } = useCatalogue();
  const isOwner = useIsOwner();
  const titles = new Map(catalogue?.map(({ slug, title }) => [slug, title]));
  if (!desk && error) {
    return <ErrorState title="Help did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!desk) return <Skeleton height={160} />;
  return (
    <div className="desk" id="help">
      <Hands code={code} hands={desk.hands} titles={titles} />
      <Questions code={code} questions={desk.clarifications} titles={titles} />
      {isOwner && <Announce code={code} announcements={desk.announcements} />}
    </div>
  );
}
