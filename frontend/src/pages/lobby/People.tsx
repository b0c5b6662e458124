import { counted } from "../../model/numbers";
import type { Person, People as Room } from "../../model/people";

export type PeopleProps = { people: Room; count: number; newcomer: string | null };

/** Who is in the room, and who has put the phone away; each name arrives gently. */
export function People({ people: { here, shown, more }, count, newcomer }: PeopleProps) {
  return (
    <section className="side-part" aria-labelledby="people">
      <h2 id="people" className="side-title">
        {headline(count, here)}
      </h2>
      {count === 0 ? (
        <p className="side-note">Names appear here as people join.</p>
      ) : (
        <ul className="people">
          {shown.map((person) => (
            <li key={person.nickname} className={personClass(person, newcomer)}>
              {person.isAway && (
                <span className="person-mark" aria-hidden="true">
                  ○
                </span>
              )}
              {person.nickname}
              {person.isMe && <span className="visually-hidden"> (you)</span>}
              {person.isAway && <span className="visually-hidden"> (away)</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="side-note">and {more} more</p>}
      {shown.some(({ isAway }) => isAway) && <p className="side-note">○ not connected just now</p>}
    </section>
  );
}

function headline(count: number, here: number | null): string {
  if (count === 0) return "Nobody is here yet";
  if (here === null || here >= count) return `${counted(count, "person", "people")} here`;
  return `${here} of ${counted(count, "person", "people")} here`;
}

function personClass({ nickname, isMe, isAway }: Person, newcomer: string | null): string {
  if (isMe) return "person person-me";
  if (isAway) return "person person-away";
  return nickname === newcomer ? "person person-new" : "person";
}
