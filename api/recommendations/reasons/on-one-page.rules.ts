import type { Locale } from '../../targeting/language';
import type { Scored } from '../scoring.rules';

/** `said`: what stands above on the same page, which is not said again. */
export type ReasonsOf = (one: Scored, locale: Locale, said?: ReadonlySet<string>) => string[];

interface Page {
  reasonsOf: ReasonsOf;
  /** The scorer that was to give the order did not answer. */
  fellBack: boolean;
}

const IN_USUAL_ORDER: Readonly<Record<Locale, string>> = {
  FR: 'Aujourd’hui, nos conseils suivent notre ordre habituel.',
  FR_TU: 'Aujourd’hui, nos conseils suivent notre ordre habituel.',
  EN: 'Today, our advice comes in its usual order.',
};

/**
 * The reasons of what stands on a page, from above to below: none is given twice in a language. The last of the first item tells where the
 * order is not that of the scorer.
 */
export function onOnePage({ reasonsOf, fellBack }: Page): (one: Scored, locale: Locale) => string[] {
  const said: Record<Locale, Set<string>> = { FR: new Set(), FR_TU: new Set(), EN: new Set() };
  const order = (locale: Locale): string[] =>
    fellBack && !said[locale].has(IN_USUAL_ORDER[locale]) ? [IN_USUAL_ORDER[locale]] : [];
  return (one, locale) => {
    const reasons = [...reasonsOf(one, locale, said[locale]), ...order(locale)];
    for (const sentence of reasons) said[locale].add(sentence);
    return reasons;
  };
}
