import { request } from '../client/client';
import {
  DeskDocument,
  type DeskQuery,
  type DeskQueryVariables,
  OutlookDocument,
  type OutlookQuery,
} from '../generated/graphql';

export type DeskRecord = DeskQuery;
export type OutlookRecord = OutlookQuery;
export type WeekRecord = NonNullable<DeskQuery['contributionWeeks']>[number];
export type SaidRecord = NonNullable<OutlookQuery['saidOfRecommendations']>[number];
export type GapRecord = NonNullable<OutlookQuery['coverage']>['cells'][number];

/** Who asks, what they may do, and since which day. */
export type DeskQuestion = Omit<DeskQueryVariables, 'one' | 'weeks'>;

const WEEKS = 8;
const WORST = 5;
const DAYS = 30;
/** Totals are asked for: one record is the least that a page holds. */
const ONE = { number: 1, size: 1 };

/** The figures of somebody's day, in one request. */
async function desk(question: DeskQuestion): Promise<DeskRecord> {
  return request(DeskDocument, { ...question, one: ONE, weeks: WEEKS });
}

/** What the catalogue lacks and what people say of it: worked out by the server, slower than the figures. */
async function outlook(topics: boolean): Promise<OutlookRecord> {
  return request(OutlookDocument, { first: WORST, days: DAYS, topics });
}

export const deskActions = { desk, outlook };
