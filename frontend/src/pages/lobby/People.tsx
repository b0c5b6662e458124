import { counted } from "../../model/numbers";

export type PeopleProps = {
  count: number;
  /** Newest first; not all of a large room. */
  nicknames: readonly string[];
  me?: string | undefined;
  newcomer: string | null;
};

/** Who is in the room, newest first; each name arrives gently. */
export function People({ count, nicknames, me, newcomer }: PeopleProps) {
  const more = count - nicknames.length;
  return (
    <section className="side-part" aria-labelledby="people">
      <h2 id="people" className="side-title">
        {count === 0 ? "Nobody is here yet" : `${counted(count, "person", "people")} here`}
      </h2>
      {count === 0 ? (
        <p className="side-note">Names appear here as people join.</p>
      ) : (
        <ul className="people">
          {nicknames.map((name) => (
            <li key={name} className={personClass(name, me, newcomer)}>
              {name}
              {name === me && <span className="visually-hidden"> (you)</span>}
            </li>
          ))}
        </ul>
      )}
      {more > 0 && <p className="side-note">and {more} more</p>}
    </section>
  );
}

function personClass(name: string, me: string | undefined, newcomer: string | null): string {
  if (name === me) return "person person-me";
  return name === newcomer ? "person person-new" : "person";
}
