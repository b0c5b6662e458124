/** Who is in the workshop, as the lobby shows it. */
export type People = {
  /** Null where nobody can tell who is connected. */
  here: number | null;
  /** Who is connected before who is away, I before all, else the newest first. */
  shown: Person[];
  /** How many more have joined. */
  more: number;
};

export type Person = { nickname: string; isMe: boolean; isAway: boolean };

export type Room = {
  participants: number;
  /** The latest to join, newest first; not all of a large room. */
  nicknames: readonly string[];
  /** Who is connected; null where that is not known. */
  here: ReadonlySet<string> | null;
  me: string | null;
};

const most = 60;

/** Who looks at this page is here, whatever the server has noticed yet. */
export function peopleOf({ participants, nicknames, here, me }: Room): People {
  const connected = here && new Set(me === null ? here : [...here, me]);
  const known = [...new Set([...(me === null ? [] : [me]), ...nicknames, ...(connected ?? [])])];
  const isAway = (nickname: string) => connected !== null && !connected.has(nickname);
  const shown = [...known.filter((each) => !isAway(each)), ...known.filter(isAway)].slice(0, most);
  return {
    here: connected?.size ?? null,
    shown: shown.map((nickname) => ({ nickname, isMe: nickname === me, isAway: isAway(nickname) })),
    more: Math.max(0, participants - shown.length),
  };
}
