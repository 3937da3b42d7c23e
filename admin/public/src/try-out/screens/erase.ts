import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { EraseProfileDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';

/** Erases the profile, and what this browser keeps, after a confirmation. */
export function eraseButton(tour: Tour): Node[] {
  const { words } = tour;
  const status = make('p', { role: 'status' });
  const confirm = button(words.eraseConfirm, () => void erase(tour, status), { class: 'danger' });
  const back = button(words.eraseBack, () => dialog.close(), { class: 'secondary' });
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'erase-title' },
    make('h2', { id: 'erase-title' }, words.eraseTitle),
    make('p', {}, words.eraseText),
    status,
    make('p', { class: 'choices' }, back, confirm),
  );
  const open = button(words.erase, () => dialog.showModal(), { class: 'secondary' });
  return [make('p', { class: 'leave' }, open), dialog];
}

async function erase(tour: Tour, status: HTMLElement): Promise<void> {
  const { visit, words, announce, go } = tour;
  status.textContent = words.loading;
  const outcome = await askFor(tour, EraseProfileDocument, {});
  const fault = isSignedOut(outcome) ? '' : faultOf(outcome, words);
  status.textContent = tied(fault);
  if (fault !== '') return;
  visit.forgetAll();
  announce(words.erased);
  go({ screen: 'welcome' });
}
