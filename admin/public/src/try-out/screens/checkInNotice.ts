import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { AnswerCheckInDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { leaveGoneProfile } from './trouble';

/** Asks whether the situation is still the same, above the plan. */
export function checkInNotice(tour: Tour): HTMLElement {
  const { words } = tour;
  const error = make('p', { class: 'error', role: 'alert' });
  const answer = async (input: { later?: true }): Promise<void> => {
    const outcome = await askFor(tour, AnswerCheckInDocument, { input });
    if (isSignedOut(outcome)) return leaveGoneProfile(tour);
    const fault = faultOf(outcome, words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    tour.announce(input.later ? words.checkInPutOff : words.checkInNothing);
    tour.refresh();
  };
  const start = button(words.checkInStart, () => tour.go({ screen: 'check-in', number: 1 }));
  const same = button(words.checkInStill, () => void answer({}), { class: 'secondary' });
  const later = button(words.checkInLater, () => void answer({ later: true }), { class: 'secondary' });
  return make(
    'div',
    { class: 'notice' },
    make('p', {}, words.checkInNotice),
    make('p', { class: 'choices' }, start, same, later),
    error,
  );
}
