import { Anchor } from "@mantine/core";
import { useState } from "react";
import { Navigate, useLocation } from "react-router";
import { isPassing } from "../../api/http";
import { useJoin, useMe, useWorkshop } from "../../api/queries";
import { Loading } from "../../components/Loading";
import { counted } from "../../model/numbers";
import { resumeCodeOf } from "../../model/resume";
import { teamCodeOf } from "../../model/team";
import { useCode } from "../useCode";
import { WorkshopFailure } from "../WorkshopFailure";
import { LinkedReturn } from "./LinkedReturn";
import { NicknameForm } from "./NicknameForm";
import { ResumeForm } from "./ResumeForm";
import { Welcome } from "./Welcome";
import "./join.css";

export function JoinPage() {
  const code = useCode();
  const workshop = useWorkshop(code);
  const me = useMe(code);
  const join = useJoin(code);
  const [resuming, setResuming] = useState(false);
  const { hash } = useLocation();
  const linked = resumeCodeOf(hash);

  // A name that is half typed stays, whatever the network does meanwhile.
  if (workshop.error && !(workshop.data && isPassing(workshop.error))) {
    return <WorkshopFailure code={code} error={workshop.error} onRetry={() => void workshop.refetch()} />;
  }
  if (!workshop.data || me.isPending) return <Loading lines={2} what="Finding the workshop" />;
  if (linked !== null) return <LinkedReturn key={linked} code={code} resumeCode={linked} />;
  if (join.data) return <Welcome workshop={workshop.data} me={join.data} />;
  // While the join is under way, who I am is known a moment before its answer is shown.
  if (me.data && !join.isPending) return <Navigate to={`/w/${code}`} replace />;

  const { name, participants, teams, brackets } = workshop.data;
  return (
    <div className="join">
      <title>{`Join ${name} · Talweg`}</title>
      <p className="join-eyebrow">
        Workshop <span className="mono">{code}</span>
      </p>
      <h1 className="join-title">{name}</h1>
      <p className="join-lead">{participants === 0 ? "Be the first one here." : hereAlready(participants)}</p>
      {resuming ? (
        <ResumeForm code={code} />
      ) : (
        <NicknameForm {...{ code, join, brackets }} hasTeams={teams} teamCode={teamCodeOf(hash)} />
      )}
      <Anchor component="button" type="button" className="join-other" onClick={() => setResuming(!resuming)}>
        {resuming ? "I am new here" : "I have a resume code"}
      </Anchor>
    </div>
  );
}

function hereAlready(participants: number): string {
  return `${counted(participants, "person is", "people are")} here already. No account, no e-mail: a name is enough.`;
}
