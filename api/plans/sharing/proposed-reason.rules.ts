import type { Locale } from '../../targeting/language';

/** Why an action that somebody proposed is in a plan. `from`: what the person calls them. */
export function proposedBy(from: string): Readonly<Record<Locale, string[]>> {
  const [fr, en] = [`Proposée par : ${from}.`, `Proposed by: ${from}.`];
  return { FR: [fr], FR_TU: [fr], EN: [en] };
}
