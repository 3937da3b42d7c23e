import { dateInWords } from '../../../../shared/dateInWords';
import { button, make } from '../../page/make';
import { snoozesFrom } from '../fields/snoozes';
import { daysAfter } from '../fields/wording';
import type { Words } from '../words/words';

interface Snoozing {
  words: Words;
  /** ISO day of the plan. */
  date: string;
  chosen: (until: string) => void;
  back: () => void;
}

/** When to talk about an action again. */
export function snoozeChoice({ words, date, chosen, back }: Snoozing): HTMLElement[] {
  const days = snoozesFrom(date).map(({ snooze, until }) =>
    button(words.snoozes[snooze], () => chosen(until), { class: 'secondary' }),
  );
  return [
    make('p', { class: 'ask', tabindex: '-1' }, words.snoozeAsk),
    ...days,
    button(words.snoozeBack, back, { class: 'secondary' }),
  ];
}

/** Until when an action was put off. */
export function snoozedInWords(words: Words, date: string, until: string): string {
  if (until === daysAfter(date, 1)) return words.states.SNOOZED;
  const style = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return words.snoozedTo(dateInWords(`${until}T12:00:00Z`, words.lang, style));
}
