import { button, make } from '../../page/make';
import { tied } from '../../../../shared/typography';
import { WithdrawSensitiveDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { leaveGoneProfile } from './trouble';

/** Asks, in place of the field, whether a sensitive answer may be kept. The request can take the focus. */
export function sensitiveConsent({ visit, words }: Tour, agreed: () => void): HTMLElement {
  const agree = (): void => {
    visit.agreeToSensitive();
    agreed();
  };
  return make(
    'div',
    { class: 'consent', role: 'group', tabindex: '-1', 'aria-labelledby': 'sensitive-consent' },
    make('p', { class: 'ask', id: 'sensitive-consent' }, `${words.sensitiveConsent}.`),
    make('p', {}, words.sensitiveHint),
    make('p', { class: 'choices' }, button(words.agree, agree)),
  );
}

/** Takes the agreement back: the profile, and this browser, forget what is sensitive. */
export function withdrawButton(tour: Tour): Node[] {
  const { words } = tour;
  const status = make('p', { role: 'status' });
  const press = button(words.withdraw, () => void withdraw(tour, status), { class: 'secondary' });
  return [make('p', { class: 'leave' }, press), status];
}

async function withdraw(tour: Tour, status: HTMLElement): Promise<void> {
  const { visit, words } = tour;
  const outcome = await askFor(tour, WithdrawSensitiveDocument, {});
  if (isSignedOut(outcome)) return leaveGoneProfile(tour);
  const left = outcome.kind === 'data' ? outcome.data.changed.profile : null;
  if (left !== null) visit.sensitiveForgotten(left.facts);
  status.textContent = tied(left === null ? faultOf(outcome, words) : words.withdrawn);
}
