export const FOLLOW_UP = '/contribuer/suivi';

/** What a contributor can leave by: each is explained and confirmed on a page of its own. */
export const LEAVING = ['retrait', 'coordonnees'] as const;
export type Leaving = (typeof LEAVING)[number];

/** What was just done, told by the page that follows. */
export const DONE = ['envoi', 'reponse', 'lien', ...LEAVING] as const;
export type Done = (typeof DONE)[number];

/** The address of the page of a contribution, of a step on it, or with what was just done. */
export function followUpPath(
  token: string,
  { step, done }: { step?: Leaving | 'reponse' | 'lien'; done?: Done } = {},
): string {
  const page = `${FOLLOW_UP}/${encodeURIComponent(token)}`;
  return `${page}${step === undefined ? '' : `/${step}`}${done === undefined ? '' : `?fait=${done}`}`;
}

/** The secret in a link that was pasted, of either form, or given alone; empty when there is none. */
export function tokenIn(pasted: string): string {
  const text = pasted.trim();
  const [, served, hashed] = /\/contribuer\/suivi(?:\/([^/?#\s]+)|#([^\s]+))/.exec(text) ?? [];
  const token = decoded(served ?? hashed ?? text.replace(/^#/, ''));
  return /^[\w-]{20,100}$/.test(token) ? token : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
