/** The page of a published piece of advice. */
export function adviceAddress(slug: string): string {
  return `/recommandations/${encodeURIComponent(slug)}`;
}

/** The slug in a location's hash, where links of before have it; empty when it holds none that could exist. */
export function slugIn(hash: string): string {
  return /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(hash)?.[1] ?? '';
}
