import type { Locale } from '../../targeting/language';
import type { Scored } from '../scoring.rules';

/** `said`: what stands above on the same page, which is not said again. */
export type ReasonsOf = (one: Scored, locale: Locale, said?: ReadonlySet<string>) => string[];

/** The reasons of what stands on a page, from above to below: none is given twice in a language. */
export function onOnePage(reasonsOf: ReasonsOf): (one: Scored, locale: Locale) => string[] {
  const said: Record<Locale, Set<string>> = { FR: new Set(), FR_TU: new Set(), EN: new Set() };
  return (one, locale) => {
    const reasons = reasonsOf(one, locale, said[locale]);
    for (const sentence of reasons) said[locale].add(sentence);
    return reasons;
  };
}
