import { Link } from "react-router";
import type { Place } from "../../../api/types";
import { type Progress, placeSentence, placeWord } from "../../../model/room";

export type PlaceLinkProps = { code: string; name: string; place: Place; title: string };

export const symbols: Record<Progress, string> = { STUCK: "△", SCORED: "✓", TRIED: "▷", OPENED: "◌" };

/** How somebody is getting on with an exercise; leads to what they handed in there. */
export function PlaceLink({ code, name, place, title }: PlaceLinkProps) {
  const sentence = `${name}, ${title}: ${placeSentence(place)}`;
  return (
    <Link
      to={workOf(code, place)}
      className="room-place numbers"
      data-progress={place.progress}
      aria-label={sentence}
      title={sentence}
    >
      <span aria-hidden="true">{symbols[place.progress]}</span> {placeWord(place)}
    </Link>
  );
}

/** Where what a competitor handed in at an exercise stands, practice too. */
export function workOf(code: string, { competitor, exercise }: Place): string {
  const search = new URLSearchParams({ exercise, participant: String(competitor), practice: "yes" });
  return `/organizer/w/${code}/submissions?${search}`;
}
