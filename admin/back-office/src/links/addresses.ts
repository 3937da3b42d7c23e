export const contributionAddress = (id: string): string => `/contributions/${id}/show`;

export const recommendationAddress = (id: string): string => `/recommendations/${id}`;

export const releaseAddress = (id: string): string => `/releases/${id}`;

/** What the playground starts with: ids of a situation or of a recommendation, and of a persona. */
export interface Start {
  situation?: string;
  recommendation?: string;
  persona?: string;
}

const PLAYGROUND_PATH = '/playground';

export function playgroundAddress(start: Start): string {
  const given = Object.entries(start).filter(([, id]) => id);
  return given.length === 0 ? PLAYGROUND_PATH : `${PLAYGROUND_PATH}?${new URLSearchParams(given)}`;
}

export function readStart(search: string): Start {
  const asked = new URLSearchParams(search);
  const start: Start = {};
  for (const key of ['situation', 'recommendation', 'persona'] as const) {
    const id = asked.get(key);
    if (id) start[key] = id;
  }
  return start;
}
