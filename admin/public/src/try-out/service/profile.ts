import type { Outcome } from '../../api/graphql';
import { MakeProfileDocument, OpenMyProfileDocument, SaveProfileDocument } from '../../generated/graphql';
import { changesOf, factsOf } from '../answers/answers';
import type { Tour } from '../tour/tour';
import { askFor } from './asking';
import { faultOf, isSignedOut } from './trouble';

/** Makes a profile of the answers, and keeps its token. Gives what went wrong, or nothing. */
export async function makeProfile(tour: Tour, consentToTerms: boolean): Promise<string> {
  const { answers, locale } = tour.visit;
  const input = { facts: factsOf(answers), locale, consentToTerms };
  const outcome = await askFor(tour, MakeProfileDocument, { input });
  const token = outcome.kind === 'data' ? outcome.data.changed.accessToken : null;
  if (token === null) return faultOf(outcome, tour.words);
  tour.visit.profileMade(token);
  return '';
}

/** Whether the profile of this browser still exists; NONE: there is no profile, and nothing to do. */
export type ProfileState = 'NONE' | 'THERE' | 'GONE';

const state = (data: ProfileState): Outcome<ProfileState> => ({ kind: 'data', data });

/** Learns once in a tab what the profile knows. */
export async function readProfile(tour: Tour): Promise<Outcome<ProfileState>> {
  const { visit } = tour;
  if (!visit.isProfileUnread) return state(visit.token === undefined ? 'NONE' : 'THERE');
  const outcome = await askFor(tour, OpenMyProfileDocument, {});
  if (outcome.kind !== 'data') return outcome;
  if (outcome.data.me === null) return state('GONE');
  visit.profileRead(outcome.data.me.facts);
  return state('THERE');
}

/** Tells the profile the latest answers and the language. */
export async function saveProfile(tour: Tour): Promise<Outcome<ProfileState>> {
  const { visit } = tour;
  if (visit.token === undefined || !visit.isUnsaved) return state(visit.token === undefined ? 'NONE' : 'THERE');
  const input = { facts: changesOf(visit.answers), locale: visit.locale };
  const outcome = await askFor(tour, SaveProfileDocument, { input });
  if (isSignedOut(outcome)) return state('GONE');
  if (outcome.kind !== 'data') return outcome;
  if (outcome.data.changed.userErrors.length > 0) return { kind: 'refused', code: 'BAD_USER_INPUT' };
  visit.saved();
  return state('THERE');
}
