import type { Outcome } from '../../api/graphql';
import { MakeProfileDocument, OpenMyProfileDocument, SaveProfileDocument } from '../../generated/graphql';
import { changesOf, factsOf, skippedIn } from '../answers/answers';
import type { Tour } from '../tour/tour';
import { askFor } from './asking';
import { faultOf } from './trouble';

/** Makes a profile of the answers, and keeps its token. Gives what went wrong, or nothing. */
export async function makeProfile(tour: Tour, consentToTerms: boolean): Promise<string> {
  const { answers, locale } = tour.visit;
  const agreements = { consentToTerms, consentToSensitive: tour.visit.agreesToSensitive };
  const input = { facts: factsOf(answers), skippedQuestions: skippedIn(answers), locale, ...agreements };
  const outcome = await askFor(tour, MakeProfileDocument, { input });
  const token = outcome.kind === 'data' ? outcome.data.changed.accessToken : null;
  if (token === null) return faultOf(outcome, tour.words);
  tour.visit.profileMade(token);
  return '';
}

const DONE: Outcome<undefined> = { kind: 'data', data: undefined };

/** Learns once in a tab what the profile knows, when there is one. */
export async function readProfile(tour: Tour): Promise<Outcome<undefined>> {
  const { visit } = tour;
  if (!visit.isProfileUnread) return DONE;
  const outcome = await askFor(tour, OpenMyProfileDocument, {});
  if (outcome.kind !== 'data') return outcome;
  if (outcome.data.me !== null) visit.profileRead(outcome.data.me);
  return DONE;
}

/** Tells the profile, when there is one, the latest answers and the language. */
export async function saveProfile(tour: Tour): Promise<Outcome<undefined>> {
  const { visit } = tour;
  if (visit.token === undefined || !visit.isUnsaved) return DONE;
  // Whoever has not agreed in this tab may have done so before: nothing is said of it then.
  const agreement = visit.agreesToSensitive ? { consentToSensitive: true } : {};
  const { answers, locale } = visit;
  const input = { facts: changesOf(answers), skippedQuestions: skippedIn(answers), locale, ...agreement };
  const outcome = await askFor(tour, SaveProfileDocument, { input });
  if (outcome.kind !== 'data') return outcome;
  if (outcome.data.changed.userErrors.length > 0) return { kind: 'refused', code: 'BAD_USER_INPUT' };
  visit.saved();
  return DONE;
}
