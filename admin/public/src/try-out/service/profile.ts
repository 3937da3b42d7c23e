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

/** Brings the profile and this browser to the same answers. The person may have no profile: there is then nothing to do. */
export async function matchProfile(tour: Tour): Promise<Outcome<'MATCHED' | 'GONE'>> {
  const { visit } = tour;
  if (visit.isProfileUnread) {
    const outcome = await askFor(tour, OpenMyProfileDocument, {});
    if (outcome.kind !== 'data') return outcome;
    if (outcome.data.me === null) return { kind: 'data', data: 'GONE' };
    visit.profileRead(outcome.data.me.facts);
  }
  return visit.token !== undefined && visit.isUnsaved ? save(tour) : { kind: 'data', data: 'MATCHED' };
}

async function save(tour: Tour): Promise<Outcome<'MATCHED' | 'GONE'>> {
  const { visit } = tour;
  const outcome = await askFor(tour, SaveProfileDocument, {
    input: { facts: changesOf(visit.answers), locale: visit.locale },
  });
  if (isSignedOut(outcome)) return { kind: 'data', data: 'GONE' };
  if (outcome.kind !== 'data') return outcome;
  if (outcome.data.changed.userErrors.length > 0) return { kind: 'refused', code: 'BAD_USER_INPUT' };
  visit.saved();
  return { kind: 'data', data: 'MATCHED' };
}
