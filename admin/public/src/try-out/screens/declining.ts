import type { Words } from '../words/words';
import type { Choosing } from './choosing';

/** Each changes what comes next in its own way. */
const REASONS = ['NOT_NOW', 'TOO_LONG', 'ALREADY_DONE', 'LESS_OF_THIS'] as const;

/** Why an action is declined, which one need not say. */
export function declineChoices(words: Words): Choosing {
  const status = 'DECLINED' as const;
  const choices = REASONS.map((reason) => ({ label: words.declineReasons[reason], answer: { status, reason } }));
  return { ask: words.declineAsk, choices: [...choices, { label: words.declineAnyway, answer: { status } }] };
}

/** What comes of a declined action. */
export function declinedInWords(words: Words, declineReason: string | null): string {
  const reason = REASONS.find((one) => one === declineReason);
  return reason === undefined ? words.states.DECLINED : words.declinedFor[reason];
}
