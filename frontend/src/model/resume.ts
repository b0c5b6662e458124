const mark = "#resume=";

/**
 * The link that brings a participant back on any device. The code stands behind the #: no server is sent that part, and
 * no other site learns it.
 */
export function resumeLink(joinAddress: string, resumeCode: string): string {
  return `${joinAddress}${mark}${resumeCode}`;
}

/** The resume code at the end of a link; null where there is none. */
export function resumeCodeOf(hash: string): string | null {
  const code = hash.startsWith(mark) ? hash.slice(mark.length).trim() : "";
  return /^[A-Za-z0-9-]{1,40}$/.test(code) ? code : null;
}
