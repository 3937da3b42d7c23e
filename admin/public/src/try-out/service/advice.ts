import type { Outcome } from '../../api/graphql';
import { FindAdviceDocument, FindMyAdviceDocument } from '../../generated/graphql';
import type { FindAdviceQuery } from '../../generated/graphql';
import { factsOf, skippedIn } from '../answers/answers';
import type { Tour } from '../tour/tour';
import { askFor } from './asking';

/** What suits the person: through their profile when there is one, so that what they answered counts. null: no token went along. */
export async function findAdvice(tour: Tour): Promise<Outcome<FindAdviceQuery | null>> {
  const { answers, locale, token } = tour.visit;
  const skip = skippedIn(answers);
  if (token === undefined) return askFor(tour, FindAdviceDocument, { facts: factsOf(answers), skip, locale });
  const outcome = await askFor(tour, FindMyAdviceDocument, { skip });
  return outcome.kind === 'data' ? { kind: 'data', data: outcome.data.me } : outcome;
}
