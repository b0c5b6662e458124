import { Anchor } from "@mantine/core";
import { NavLink } from "react-router";
import type { Workshop } from "../../api/types";
import { finaleRound } from "../../model/workshop";

/** The ways between the pages of one workshop. */
export function WorkshopNavigation({ workshop }: { workshop: Workshop }) {
  return (
    <nav className="workshop-pages" aria-label="Workshop">
      <Anchor component={NavLink} to="/organizer" end size="sm">
        Workshops
      </Anchor>
      {placesOf(workshop).map(({ end, word }) => (
        <Anchor
          key={word}
          component={NavLink}
          to={`/organizer/w/${workshop.code}${end}`}
          end={end === ""}
          size="sm"
          className="workshop-place"
        >
          {word}
        </Anchor>
      ))}
    </nav>
  );
}

function placesOf(workshop: Workshop): { end: string; word: string }[] {
  const last = finaleRound(workshop);
  return [
    { end: "", word: "Console" },
    { end: "/plan", word: "Plan" },
    { end: "/room", word: "Room" },
    { end: "/people", word: "People" },
    { end: "/submissions", word: "Submissions" },
    ...(last ? [{ end: `/finale/${last.id}`, word: "Finale" }] : []),
    { end: "/log", word: "Log" },
  ];
}
