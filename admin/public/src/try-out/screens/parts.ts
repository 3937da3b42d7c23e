import type { Outcome } from '../../api/graphql';
import { make } from '../../page/make';
import type { Address } from '../answers/address';
import { hashOf } from '../answers/address';
import { questionToAsk } from '../fields/questionToAsk';
import type { Found } from '../service/questions';
import type { Tour } from '../tour/tour';

export function link(label: string, address: Address, style?: string): HTMLAnchorElement {
  return make('a', { href: hashOf(address), class: style }, label);
}

/** Leads to the next question, where one is left: while that is not known, perhaps one is. */
export function moreQuestions({ visit, words }: Tour, found: Outcome<Found>): HTMLElement[] {
  const isAnyLeft = found.kind !== 'data' || questionToAsk(found.data.questions, visit.answers) !== undefined;
  return isAnyLeft ? [link(words.answerMore, { screen: 'question', number: visit.answers.steps.length + 1 })] : [];
}

/** Where an answer that the service does not take can be changed. */
export function lastQuestion({ visit }: Tour): Address {
  const { length } = visit.answers.steps;
  return length === 0 ? { screen: 'welcome' } : { screen: 'question', number: length };
}
