import type { Facts } from '../types';

/** The ending of a word that leaves the gender open: "seul·e", "prêt·e·s". */
const OPEN = /(?<=\p{L})·e(·s)?(?!\p{L})/gu;

/** French that speaks to a person, in the gender that they chose. Both are left open where they chose none. */
export function agreed(text: string, { gender }: Facts): string {
  if (gender !== 'FEMININE' && gender !== 'MASCULINE') return text;
  const ending = gender === 'FEMININE' ? 'e' : '';
  return text.replace(OPEN, (_open, plural?: string) => ending + (plural === undefined ? '' : 's'));
}
