import { dateInWords } from '../../../../shared/dateInWords';
import { snoozesFrom } from '../fields/snoozes';
import { daysAfter } from '../fields/wording';
import type { Words } from '../words/words';
import type { Choosing } from './choosing';

/** When to talk about an action again. `date`: ISO day of the plan. */
export function snoozeChoices(words: Words, date: string): Choosing {
  const choices = snoozesFrom(date).map(({ snooze, until }) => ({
    label: words.snoozes[snooze],
    answer: { status: 'SNOOZED' as const, snoozeUntil: until },
  }));
  return { ask: words.snoozeAsk, choices };
}

/** Until when an action was put off. */
export function snoozedInWords(words: Words, date: string, until: string): string {
  if (until === daysAfter(date, 1)) return words.states.SNOOZED;
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return words.snoozedTo(dateInWords(`${until}T12:00:00Z`, words.lang, style));
}
