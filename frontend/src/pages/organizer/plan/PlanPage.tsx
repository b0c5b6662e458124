import { Anchor, Button } from "@mantine/core";
import { useState } from "react";
import { Link, useNavigate } from "react-router";
import { sentenceOf } from "../../../api/http";
import { useIsOwner } from "../../../api/organizerQueries";
import { useCopyWorkshop, usePlan } from "../../../api/planQueries";
import type { Plan } from "../../../api/types";
import { ErrorState } from "../../../components/ErrorState";
import { Loading } from "../../../components/Loading";
import type { PlanDraft } from "../../../model/plan";
import { HelperNote } from "../HelperNote";
import { WorkshopFrame } from "../WorkshopFrame";
import { PlanForm } from "./PlanForm";
import { Readiness } from "./Readiness";
import "./plan.css";

/** What a workshop is to be, and what it still lacks. */
export function PlanPage() {
  return <WorkshopFrame title="Plan">{({ code }) => <Planned code={code} />}</WorkshopFrame>;
}

function Planned({ code }: { code: string }) {
  const { data: plan, error, refetch } = usePlan(code);
  const [opened, setOpened] = useState(0);
  const isOwner = useIsOwner();
  if (!plan && error) {
    return <ErrorState title="The plan did not load" sentence={sentenceOf(error)} onRetry={() => void refetch()} />;
  }
  if (!plan) return <Loading what="Opening the plan" />;
  const reload = () => {
    void refetch().then(() => setOpened((times) => times + 1));
  };
  return (
    <>
      <Readiness points={plan.readiness} />
      {isOwner && (
        <p className="panel-note">
          <Anchor component={Link} to={`/organizer/w/${code}/room`} inherit underline="always">
            Rehearse the evening
          </Anchor>{" "}
          with simulated participants before the real ones come.
        </p>
      )}
      <HelperNote />
      <fieldset className="plan-frame" disabled={!isOwner}>
        <PlanForm key={`${plan.revision} ${opened}`} code={code} plan={draftOf(plan)} onReload={reload} />
      </fieldset>
      {isOwner && <Copy code={code} />}
    </>
  );
}

function Copy({ code }: { code: string }) {
  const copy = useCopyWorkshop(code);
  const navigate = useNavigate();
  const go = () => copy.mutate(undefined, { onSuccess: (made) => void navigate(`/organizer/w/${made.code}/plan`) });
  return (
    <section className="plan-copy" aria-labelledby="plan-copy">
      <h2 id="plan-copy" className="panel-title">
        The same again
      </h2>
      <p className="panel-note">
        A new workshop with these brackets and rounds, a code of its own, other hidden instances, and nobody in it yet.
      </p>
      <Button variant="default" loading={copy.isPending} onClick={go}>
        Duplicate this workshop
      </Button>
      {copy.error && (
        <p className="plan-error" role="alert">
          △ {sentenceOf(copy.error)}
        </p>
      )}
    </section>
  );
}

function draftOf({ revision, name, kind, teams, teamSize, brackets, rounds }: Plan): PlanDraft {
  return {
    ...{ revision, name, kind, teams, teamSize },
    brackets: brackets.map(({ id, name }) => ({ key: String(id), id, name })),
    rounds: rounds.map((round) => ({
      ...{ key: String(round.id), id: round.id, state: round.state, name: round.name },
      exercises: [...round.exercises],
      opensAt: round.opensAt ?? null,
      minutes: round.minutes ?? null,
      freezeMinutes: round.freezeMinutes ?? null,
      attempts: round.attempts ?? null,
    })),
  };
}
