import { Button } from "@mantine/core";
import { useEffect, useRef } from "react";
import { Link, Navigate } from "react-router";
import { isPassing, sentenceOf } from "../../api/http";
import { useMe, useResume } from "../../api/queries";
import { ErrorState } from "../../components/ErrorState";
import { Loading } from "../../components/Loading";

export type LinkedReturnProps = { code: string; resumeCode: string };

/** Somebody opened their resume link: they go on here without typing. Who is here as somebody else is asked first. */
export function LinkedReturn({ code, resumeCode }: LinkedReturnProps) {
  const me = useMe(code);
  const resume = useResume(code);
  const lobby = `/w/${code}`;
  const begun = useRef(false);
  const { mutate } = resume;
  const isNobody = me.data === null;

  useEffect(() => {
    if (!isNobody || begun.current) return;
    begun.current = true;
    mutate(resumeCode);
  }, [isNobody, mutate, resumeCode]);

  // The address with the code is replaced: nobody finds it in this browser's history.
  if (resume.data || me.data?.resumeCode === resumeCode) return <Navigate to={lobby} replace />;
  if (resume.error) return <Refused code={code} error={resume.error} onRetry={() => mutate(resumeCode)} />;
  if (me.error) return <Refused code={code} error={me.error} onRetry={() => void me.refetch()} />;
  if (!me.data) return <Loading lines={2} what="Bringing you back" />;
  return (
    <div className="join">
      <title>Who goes on here? · Talweg</title>
      <h1 className="join-title">Who goes on here?</h1>
      <p className="join-lead">
        In this browser you are {me.data.nickname}. The link brings back somebody else; {me.data.nickname} keeps all
        points, and comes back with a resume code.
      </p>
      <div className="join-buttons">
        <Button size="lg" component={Link} to={lobby} replace>
          Stay {me.data.nickname}
        </Button>
        <Button size="lg" variant="default" loading={resume.isPending} onClick={() => mutate(resumeCode)}>
          Use the link
        </Button>
      </div>
    </div>
  );
}

function Refused({ code, error, onRetry }: { code: string; error: Error; onRetry: () => void }) {
  const anew = (
    <Button component={Link} to={`/join/${code}`} replace variant="default">
      Join with a name or a code
    </Button>
  );
  return (
    <ErrorState
      title="The link did not bring you back"
      sentence={sentenceOf(error)}
      action={anew}
      {...(isPassing(error) ? { onRetry } : {})}
    />
  );
}
