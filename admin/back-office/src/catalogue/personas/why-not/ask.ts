import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import {
  PeopleToAskDocument,
  type PeopleToAskQuery,
  type PeopleToAskQueryVariables,
  WhyNotDocument,
  type WhyNotQuery,
  type WhyNotQueryVariables,
} from '../../../generated/whyNot';

type Answer = NonNullable<WhyNotQuery['whyNot']>;
type People = NonNullable<PeopleToAskQuery['personas']>['items'];

export const whyNot = async (_api: unknown, question: WhyNotQueryVariables): Promise<Answer> =>
  found((await request(WhyNotDocument, question)).whyNot);

/** The personas with what is known of them, and without what each of them would be given. */
export const peopleToAsk = async (_api: unknown, asked: PeopleToAskQueryVariables): Promise<People> =>
  found((await request(PeopleToAskDocument, asked)).personas).items;
