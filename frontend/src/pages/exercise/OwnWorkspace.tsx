import type { ExerciseDetail, Round } from "../../api/types";
import { useDrafts } from "./useDrafts";
import { Workspace } from "./Workspace";

export type OwnWorkspaceProps = {
  code: string;
  detail: ExerciseDetail;
  round: Round | null;
  /** Who I am here; null where I have not joined. */
  participant: number | null;
};

/** The workspace of somebody who writes for themselves. */
export function OwnWorkspace({ code, detail, round, participant }: OwnWorkspaceProps) {
  const drafts = useDrafts({ code, slug: detail.exercise.slug, participant }, detail.starters);
  return <Workspace {...{ code, detail, round, drafts }} isJoined={participant !== null} />;
}
