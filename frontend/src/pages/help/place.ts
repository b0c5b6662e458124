/** An exercise by its name on the screen. */
export type Place = { slug: string; title: string };

/** Where something is, in words. */
export function placeWords(slug: string | null, titles: ReadonlyMap<string, string>): string {
  return slug === null ? "the workshop in general" : (titles.get(slug) ?? slug);
}
