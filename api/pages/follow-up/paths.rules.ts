import type { Language } from '../../platform/language';

export const FOLLOW_UP = '/contribuer/suivi';

/** What a contributor can leave by: each is explained and confirmed on a page of its own. */
export const LEAVING = ['retrait', 'coordonnees'] as const;
export type Leaving = (typeof LEAVING)[number];

/** What was just done, told by the page that follows. */
export const DONE = ['envoi', 'reponse', 'lien', ...LEAVING] as const;
export type Done = (typeof DONE)[number];

interface Way {
  step?: Leaving | 'reponse' | 'lien';
  done?: Done;
  /** Named where the address of the page before names one. */
  language?: Language | undefined;
}

/** The address of the page of a contribution, of a step on it, or with what was just done. */
export function followUpPath(token: string, { step, done, language }: Way = {}): string {
  const page = `${FOLLOW_UP}/${encodeURIComponent(token)}${step === undefined ? '' : `/${step}`}`;
  const parameters = [
    ...(done === undefined ? [] : [`fait=${done}`]),
    ...(language === undefined ? [] : [`lang=${language}`]),
  ];
  return parameters.length === 0 ? page : `${page}?${parameters.join('&')}`;
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
