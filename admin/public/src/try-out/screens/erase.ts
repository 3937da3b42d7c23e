import { EraseProfileDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { confirming } from './confirming';

/** Erases the profile, and what this browser keeps, after a confirmation. */
export function eraseButton(tour: Tour): Node[] {
  const { erase: label, eraseTitle: title, eraseText: text, eraseConfirm: confirm } = tour.words;
  return confirming(tour, { ...{ id: 'erase-title', label, title, text, confirm }, act: async () => erase(tour) });
}

async function erase(tour: Tour): Promise<string> {
  const { visit, words, announce, go } = tour;
  const outcome = await askFor(tour, EraseProfileDocument, {});
  const fault = isSignedOut(outcome) ? '' : faultOf(outcome, words);
  if (fault !== '') return fault;
  visit.forgetAll();
  announce(words.erased);
  go({ screen: 'welcome' });
  return '';
}
