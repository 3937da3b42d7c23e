import { make } from '../../page/make';
import type { Address } from '../answers/address';
import { hashOf } from '../answers/address';
import type { Tour } from '../tour/tour';

export function link(label: string, address: Address, style?: string): HTMLAnchorElement {
  return make('a', { href: hashOf(address), class: style }, label);
}

/** Where an answer that the service does not take can be changed. */
export function lastQuestion({ visit }: Tour): Address {
  const { length } = visit.answers.steps;
  return length === 0 ? { screen: 'welcome' } : { screen: 'question', number: length };
}
