import { button, make } from '../../page/make';
import { tied } from '../../page/typography';
import { AnswerCheckInDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf } from '../service/trouble';
import type { Tour } from '../tour/tour';

/** Asks whether the situation is still the same, above the plan. */
export function checkInNotice(tour: Tour): HTMLElement {
  const { words } = tour;
  const error = make('p', { class: 'error', role: 'alert' });
  const putOff = async (): Promise<void> => {
    const fault = faultOf(await askFor(tour, AnswerCheckInDocument, { input: { later: true } }), words);
    error.textContent = tied(fault);
    if (fault !== '') return;
    tour.announce(words.checkInPutOff);
    tour.refresh();
  };
  const start = button(words.checkInStart, () => tour.go({ screen: 'check-in', number: 1 }));
  const later = button(words.checkInLater, () => void putOff(), { class: 'secondary' });
  return make(
    'div',
    { class: 'notice' },
    make('p', {}, words.checkInNotice),
    make('p', { class: 'choices' }, start, later),
    error,
  );
}
