const PAGE_PATH = '/contribuer/conseil';

/** The slug follows the "#": the page is one static file, which asks the API for the rest. */
export function adviceAddress(slug: string): string {
  return `${PAGE_PATH}#${encodeURIComponent(slug)}`;
}

/** The slug in a location's hash; empty when it holds none that could exist. */
export function slugIn(hash: string): string {
  return /^#([a-z0-9]+(?:-[a-z0-9]+)*)$/.exec(hash)?.[1] ?? '';
}
