import type { ExerciseDetail, Me, Round } from "../../api/types";
import { ErrorState } from "../../components/ErrorState";
import { Company } from "./Company";
import { type Team, useTeamDrafts } from "./useTeamDrafts";
import { Workspace } from "./Workspace";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

export type TeamWorkspaceProps = { code: string; detail: ExerciseDetail; round: Round | null; me: Me; team: Team };

/** The workspace of somebody in a team: what is written is the team's, and each sees the others write. */
export function TeamWorkspace({ code, detail, round, me, team }: TeamWorkspaceProps) {
  const { isOpen, isFailing, retry, drafts } = useTeamDrafts({ code, detail, me, team });
  if (!isOpen && isFailing) {
    return (
      <ErrorState
        title="Your team's text did not load"
        sentence="It is asked for again every few seconds. Nothing is lost: it is on the server, and what could not be sent is kept in this browser."
        onRetry={retry}
      />
    );
  }
  if (!isOpen) return <WorkspaceSkeleton />;
  return (
    <Workspace
      {...{ code, detail, round, drafts }}
      isJoined
      company={(language) => <Company team={team} me={me.nickname} others={drafts[language].others} />}
    />
  );
}
