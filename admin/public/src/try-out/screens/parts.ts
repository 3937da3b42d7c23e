import { make } from '../../page/make';
import type { Address } from '../answers/address';
import { hashOf } from '../answers/address';

export function link(label: string, address: Address, style?: string): HTMLAnchorElement {
  return make('a', { href: hashOf(address), class: style }, label);
}
