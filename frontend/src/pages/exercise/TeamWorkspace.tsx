import type { ExerciseDetail, Me, Round } from "../../api/types";
import { Company } from "./Company";
import { type Team, useTeamDrafts } from "./useTeamDrafts";
import { Workspace } from "./Workspace";
import { WorkspaceSkeleton } from "./WorkspaceSkeleton";

export type TeamWorkspaceProps = { code: string; detail: ExerciseDetail; round: Round | null; me: Me; team: Team };

/** The workspace of somebody in a team: what is written is the team's, and each sees the others write. */
export function TeamWorkspace({ code, detail, round, me, team }: TeamWorkspaceProps) {
  const { isOpen, drafts } = useTeamDrafts({ code, detail, nickname: me.nickname, team });
  if (!isOpen) return <WorkspaceSkeleton />;
  return (
    <Workspace
      {...{ code, detail, round, drafts }}
      isJoined
      company={(language) => <Company team={team} me={me.nickname} others={drafts[language].others} />}
    />
  );
}
