import { button, make } from '../../page/make';
import { WithdrawSensitiveDocument } from '../../generated/graphql';
import { askFor } from '../service/asking';
import { faultOf, isSignedOut } from '../service/trouble';
import type { Tour } from '../tour/tour';
import { confirming } from './confirming';
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

/** Takes the agreement back, after a confirmation: the profile, and this browser, forget what is sensitive. */
export function withdrawButton(tour: Tour): Node[] {
  const { withdraw: label, withdrawTitle: title, withdrawText: text, withdrawConfirm: confirm } = tour.words;
  return confirming(tour, {
    ...{ id: 'withdraw-title', label, title, text, confirm },
    act: async () => withdraw(tour),
  });
}

async function withdraw(tour: Tour): Promise<string> {
  const { visit, words, announce, refresh } = tour;
  const outcome = await askFor(tour, WithdrawSensitiveDocument, {});
  if (isSignedOut(outcome)) {
    leaveGoneProfile(tour);
    return '';
  }
  const left = outcome.kind === 'data' ? outcome.data.changed.profile : null;
  if (left === null) return faultOf(outcome, words);
  visit.sensitiveForgotten(left);
  announce(words.withdrawn);
  // Whatever is open on the page may name what is gone.
  refresh();
  return '';
}
