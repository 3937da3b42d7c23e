import { request } from '../../../client/client';
import { found } from '../../../client/errors';
import { WhyNotDocument, type WhyNotQuery, type WhyNotQueryVariables } from '../../../generated/whyNot';

type Answer = NonNullable<WhyNotQuery['whyNot']>;

export const whyNot = async (_api: unknown, question: WhyNotQueryVariables): Promise<Answer> =>
  found((await request(WhyNotDocument, question)).whyNot);
