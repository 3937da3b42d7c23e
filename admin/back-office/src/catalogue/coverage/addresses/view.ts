export const VIEWS = ['REGION', 'STAGE', 'LIST'] as const;
export type View = (typeof VIEWS)[number];

interface Shown {
  view: View;
  page: number;
}

const PATH = '/coverage';

/** What the address asks for; anything else is the first page of the grid of régions. */
export function readShown(search: string): Shown {
  const asked = new URLSearchParams(search);
  const view = VIEWS.find((one) => one === asked.get('by')) ?? 'REGION';
  const page = Number(asked.get('page'));
  return { view, page: Number.isSafeInteger(page) && page > 0 ? page : 1 };
}

export function shownAddress(view: View, page = 1): string {
  return `${PATH}?${new URLSearchParams({ by: view, ...(page > 1 && { page: String(page) }) })}`;
}
