import { Button } from "@mantine/core";
import { useState } from "react";
import { useIsOwner } from "../../api/organizerQueries";
import { NewWorkshopForm } from "./NewWorkshopForm";
import { OrganizerFrame } from "./OrganizerFrame";
import { SignedIn } from "./SignedIn";
import { WorkshopList } from "./WorkshopList";

export function OrganizerPage() {
  return (
    <SignedIn>
      <Workshops />
    </SignedIn>
  );
}

function Workshops() {
  const isOwner = useIsOwner();
  const [planning, setPlanning] = useState(false);
  return (
    <OrganizerFrame title={planning ? "New workshop" : "Workshops"}>
      {planning ? (
        <NewWorkshopForm onCancel={() => setPlanning(false)} />
      ) : (
        <>
          <WorkshopList />
          {isOwner && (
            <Button onClick={() => setPlanning(true)} className="organizer-plan">
              New workshop
            </Button>
          )}
        </>
      )}
    </OrganizerFrame>
  );
}
