import { button, make } from '../../page/make';
import type { Address } from '../answers/address';
import type { Failure } from '../service/trouble';
import { isRefusal, isSignedOut, sentenceFor } from '../service/trouble';
import type { Shown, Tour } from '../tour/tour';
import { link } from './parts';

/** Takes the place of a screen that could not be loaded. */
export function trouble(tour: Tour, failure: Failure, back: Address): Shown {
  if (isSignedOut(failure)) return profileGone(tour);
  const { words, refresh } = tour;
  return {
    title: isRefusal(failure) ? words.refusedTitle : words.troubleTitle,
    content: [
      make('p', { class: 'notice' }, sentenceFor(failure, words)),
      make('p', { class: 'ways' }, button(words.retry, refresh), link(words.back, back)),
    ],
  };
}

/** The token opens nothing any more: the person starts again. */
export function profileGone({ visit, words, announce }: Tour): Shown {
  visit.forgetAll();
  announce(words.profileGone);
  return { instead: { screen: 'welcome' } };
}

/** The same, found out by an answer to a piece of advice or to an action. */
export function leaveGoneProfile(tour: Tour): void {
  profileGone(tour);
  tour.go({ screen: 'welcome' });
}
