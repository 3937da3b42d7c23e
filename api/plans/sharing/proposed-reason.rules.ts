import type { Locale } from '../../targeting/language';

/** Why an action that somebody proposed is in a plan. `from`: what the person calls them. */
export function proposedBy(from: string): Readonly<Record<Locale, string[]>> {
  return {
    FR: [`« ${from} » vous propose cette action.`],
    FR_TU: [`« ${from} » te propose cette action.`],
    EN: [`“${from}” proposes this action to you.`],
  };
}
