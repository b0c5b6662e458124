import { Button } from "@mantine/core";
import { useState } from "react";
import { NewWorkshopForm } from "./NewWorkshopForm";
import { SignedIn } from "./SignedIn";
import { SignOut } from "./SignOut";
import { WorkshopList } from "./WorkshopList";

export function OrganizerPage() {
  return (
    <SignedIn>
      <Workshops />
    </SignedIn>
  );
}

function Workshops() {
  const [planning, setPlanning] = useState(false);
  return (
    <div className="organizer">
      <title>Workshops · Talweg</title>
      <header className="organizer-head">
        <h1 className="organizer-title">{planning ? "New workshop" : "Workshops"}</h1>
        <SignOut />
      </header>
      {planning ? (
        <NewWorkshopForm onCancel={() => setPlanning(false)} />
      ) : (
        <>
          <WorkshopList />
          <Button onClick={() => setPlanning(true)} className="organizer-plan">
            New workshop
          </Button>
        </>
      )}
    </div>
  );
}
