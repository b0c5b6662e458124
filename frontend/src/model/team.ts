const mark = "#team=";

/** The link that a team passes on. The code stands behind the #: no server is sent that part. */
export function teamLink(joinAddress: string, teamCode: string): string {
  return `${joinAddress}${mark}${teamCode}`;
}

/** The team's code at the end of a link; empty where there is none. */
export function teamCodeOf(hash: string): string {
  const code = hash.startsWith(mark) ? hash.slice(mark.length).trim() : "";
  return /^[A-Za-z0-9-]{1,40}$/.test(code) ? code : "";
}
